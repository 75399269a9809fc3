import type { Metadata } from "next";
import { RegionsPage } from "#features/shelves/regions-page.tsx";
import { parameter, type Query, type QueryParams } from "#lib/asked.ts";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

type Props = LocaleParams & QueryParams;

/** The question a reader comes from and goes back to. */
function questionIn(query: Query): string | undefined {
  const slug = parameter(query, "for");
  return slug !== undefined && /^[a-z0-9-]{1,200}$/.test(slug) ? slug : undefined;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { lists } = messagesIn(locale);
  return pageMetadata({
    title: lists.regions,
    description: lists.regionsLead,
    path: "/regions",
    locale,
    isListed: questionIn(await searchParams) === undefined,
  });
}

export default async function RegionsRoute({ params, searchParams }: Props) {
  return <RegionsPage slug={questionIn(await searchParams)} locale={await routeLocale(params)} />;
}
