import type { Metadata } from "next";
import { SearchPage } from "#features/search/search-page.tsx";
import { soughtIn } from "#features/search/sought.ts";
import { parameter, type QueryParams } from "#lib/asked.ts";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

type Props = LocaleParams & QueryParams;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { search } = messagesIn(locale);
  const text = parameter(await searchParams, "text");
  const title = text === undefined ? search.title : search.titleOf(text);
  return pageMetadata({ title, path: "/search", locale, isListed: false });
}

export default async function SearchRoute({ params, searchParams }: Props) {
  return <SearchPage sought={await soughtIn(await searchParams)} locale={await routeLocale(params)} />;
}
