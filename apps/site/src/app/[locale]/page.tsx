import type { Metadata } from "next";
import { HomePage } from "#features/home/home-page.tsx";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await routeLocale(params);
  return pageMetadata({ description: messagesIn(locale).home.lead, path: "/", locale });
}

export default async function FrontPage({ params }: LocaleParams) {
  return <HomePage locale={await routeLocale(params)} />;
}
