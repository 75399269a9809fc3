import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactPage } from "#features/policies/facts/fact-page.tsx";
import { loadFact } from "#features/policies/facts/load-facts.ts";
import { chinaToday } from "#lib/china-day.ts";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { pathsIn } from "#lib/paths.ts";
import { routeLocale } from "#lib/route-locale.ts";

interface FactParams {
  readonly params: Promise<{ readonly locale: string; readonly fact: string }>;
}

async function read(params: FactParams["params"]) {
  const { fact } = await params;
  return (await loadFact(decodeURIComponent(fact))) ?? notFound();
}

export async function generateMetadata({ params }: FactParams): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { fact } = await read(params);
  const { common, policies } = messagesIn(locale);
  return pageMetadata({
    title: `${common.inThisLanguage(fact.title)} · ${common.inThisLanguage(fact.kindTitle)}`,
    description: policies.fact.intro,
    locale,
    path: pathsIn("zh-CN").fact(fact.fact),
  });
}

export default async function FactRoute({ params }: FactParams) {
  const locale = await routeLocale(params);
  return <FactPage {...(await read(params))} today={chinaToday()} locale={locale} />;
}
