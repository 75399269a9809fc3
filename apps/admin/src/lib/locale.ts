/** The languages of the console, the first one being the default. */
export const LOCALES = ["zh-CN", "en"] as const;
/** A language of the console. */
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LOCALE_NAMES: Record<Locale, string> = { "zh-CN": "简体中文", en: "English" };

/** The cookie that remembers the language. */
export const LOCALE_COOKIE = "gongji-locale";

/** The language a cookie names, or the default. */
export function localeFrom(value: string | undefined): Locale {
  return LOCALES.find((locale) => locale === value) ?? LOCALES[0];
}
