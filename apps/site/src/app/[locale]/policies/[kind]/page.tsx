import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadCase, type PolicyCase, singleParams } from "#features/policies/load-case.ts";
import { PolicyPage } from "#features/policies/policy-page.tsx";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { moveTo } from "#lib/page-record.ts";
import { pathsIn } from "#lib/paths.ts";
import { routeLocale } from "#lib/route-locale.ts";

interface KindParams {
  readonly params: Promise<{ readonly locale: string; readonly kind: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(
  async (kind: string, search: string): Promise<PolicyCase | null> =>
    loadCase(kind, Object.fromEntries(new URLSearchParams(search))),
);

/** The parameters as one text, so that the page and its head ask only once. */
async function read({ params, searchParams }: KindParams) {
  const { kind } = await params;
  const search = new URLSearchParams(singleParams(await searchParams)).toString();
  return { kind, search, asked: (await load(kind, search)) ?? notFound() };
}

export async function generateMetadata(given: KindParams): Promise<Metadata> {
  const locale = await routeLocale(given.params);
  const { kind, asked } = await read(given);
  const { common } = messagesIn(locale);
  const { title, summary } = asked.description;
  const headline = asked.answer?.explained.words.headline;
  return pageMetadata({
    title: headline
      ? `${common.inThisLanguage(headline)} · ${common.inThisLanguage(title)}`
      : common.inThisLanguage(title),
    description: common.inThisLanguage(summary),
    locale,
    path: pathsIn("zh-CN").policy(kind),
    isListed: !asked.form.isAsked,
  });
}

export default async function KindPage(given: KindParams) {
  const locale = await routeLocale(given.params);
  const { kind, search, asked } = await read(given);
  if (search !== new URLSearchParams(asked.query.map(([name, text]) => [name, text])).toString()) {
    moveTo(pathsIn(locale).policy(kind, Object.fromEntries(asked.query)));
  }
  return <PolicyPage asked={asked} locale={locale} />;
}
