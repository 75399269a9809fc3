/** The languages of the site's own words, the first one being the default; articles are in Chinese. */
export const LOCALES = ["zh-CN", "en"] as const;
/** A language of the site's own words. */
export type Locale = (typeof LOCALES)[number];

/** The language a route names; null for none of ours. */
export function localeFrom(value: string): Locale | null {
  return LOCALES.find((locale) => locale === value) ?? null;
}

/** The route behind an address: addresses in the default language do not name it. */
export function routeOf(pathname: string): string {
  const [, first = ""] = pathname.split("/");
  const named = LOCALES.slice(1).some((locale) => locale === first);
  return named ? pathname : `/${LOCALES[0]}${pathname === "/" ? "" : pathname}`;
}

/** The same page's address in another language. */
export function pathInLocale(pathname: string, locale: Locale): string {
  const bare = pathname.replace(/^\/en(?=\/|$)/, "") || "/";
  if (locale === LOCALES[0]) return bare;
  return bare === "/" ? `/${locale}` : `/${locale}${bare}`;
}

/** The language of an address. */
export function localeOfPath(pathname: string): Locale {
  return /^\/en(?:\/|$)/.test(pathname) ? "en" : LOCALES[0];
}
