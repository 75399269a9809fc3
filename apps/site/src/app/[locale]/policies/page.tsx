import type { Metadata } from "next";
import { KindList } from "#features/policies/kinds/kind-list.tsx";
import { api } from "#lib/api.ts";
import { Breadcrumbs } from "#lib/breadcrumbs.tsx";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { pathsIn } from "#lib/paths.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { policies } = messagesIn(locale);
  return pageMetadata({
    title: policies.index,
    description: policies.indexIntro,
    locale,
    path: pathsIn("zh-CN").policies,
  });
}

export default async function PoliciesPage({ params }: LocaleParams) {
  const locale = await routeLocale(params);
  const { policies } = messagesIn(locale);
  const { items } = await api().policy.kinds.query();
  return (
    <>
      <Breadcrumbs crumbs={[]} locale={locale} />
      <h1 className="mt-3 text-3xl font-semibold">{policies.index}</h1>
      <p className="mt-2 max-w-measure">{policies.indexIntro}</p>
      <KindList kinds={items} locale={locale} />
      <p className="mt-10">
        <a className="link" href={pathsIn(locale).documents}>
          {policies.documentsLink}
        </a>
      </p>
    </>
  );
}
