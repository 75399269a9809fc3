import type { Metadata } from "next";
import { api } from "#lib/api.ts";
import { CategoryGrid } from "#lib/category-grid.tsx";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { lists } = messagesIn(locale);
  return pageMetadata({
    title: lists.categories,
    description: lists.categoriesLead,
    path: "/categories",
    locale,
  });
}

export default async function CategoriesPage({ params }: LocaleParams) {
  const locale = await routeLocale(params);
  const { lists } = messagesIn(locale);
  const { items } = await api().categories.list.query();
  return (
    <>
      <h1 className="text-3xl font-bold">{lists.categories}</h1>
      <p className="mt-2 text-ink-soft">{lists.categoriesLead}</p>
      <CategoryGrid categories={items} locale={locale} />
    </>
  );
}
