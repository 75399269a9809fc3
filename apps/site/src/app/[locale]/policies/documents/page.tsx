import type { Metadata } from "next";
import { DocumentList } from "#features/policies/facts/document-list.tsx";
import { api } from "#lib/api.ts";
import { Breadcrumbs } from "#lib/breadcrumbs.tsx";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { pathsIn } from "#lib/paths.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { index, indexIntro } = messagesIn(locale).policies.document;
  return pageMetadata({ title: index, description: indexIntro, locale, path: pathsIn("zh-CN").documents });
}

export default async function DocumentsPage({ params }: LocaleParams) {
  const locale = await routeLocale(params);
  const { policies } = messagesIn(locale);
  const { items } = await api().policy.documents.query();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: pathsIn(locale).policies, name: policies.index }]} locale={locale} />
      <h1 className="mt-3 text-3xl font-semibold">{policies.document.index}</h1>
      <p className="mt-2 max-w-measure">{policies.document.indexIntro}</p>
      <DocumentList documents={items} locale={locale} />
    </>
  );
}
