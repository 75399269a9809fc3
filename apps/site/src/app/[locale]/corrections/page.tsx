import type { Metadata } from "next";
import { CORRECTION_PROBLEMS } from "#features/corrections/correction-problem.ts";
import { CorrectionsPage } from "#features/corrections/corrections-page.tsx";
import { articleTitle } from "#lib/article-title.ts";
import { parameter, type QueryParams } from "#lib/asked.ts";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

type Props = LocaleParams & QueryParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { corrections } = messagesIn(locale);
  return pageMetadata({ title: corrections.title, path: "/corrections", locale, isListed: false });
}

export default async function CorrectionsRoute({ params, searchParams }: Props) {
  const query = await searchParams;
  const slug = parameter(query, "article");
  const title = slug === undefined ? null : await articleTitle(slug);
  const asked = {
    article: slug === undefined || title === null ? null : { slug, title },
    isSent: parameter(query, "sent") === "1",
    problem: CORRECTION_PROBLEMS.find((known) => known === parameter(query, "problem")) ?? null,
    text: parameter(query, "text"),
  };
  return <CorrectionsPage asked={asked} locale={await routeLocale(params)} />;
}
