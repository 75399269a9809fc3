import { notFound } from "next/navigation";
import { type Locale, localeFrom } from "./locale.ts";

/** What every page is given by its route. */
export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The language of a route; one that is none of ours is no page. */
export async function routeLocale(params: LocaleParams["params"]): Promise<Locale> {
  return localeFrom((await params).locale) ?? notFound();
}
