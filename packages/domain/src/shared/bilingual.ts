/** The languages every sentence for readers exists in. */
export const LOCALES = ["zh-CN", "en"] as const;
/** One of the languages every sentence exists in. */
export type Locale = (typeof LOCALES)[number];

/** A text in Chinese and English; neither may be missing. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** The text in the wanted language. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return locale === "en" ? text.en : text.zh;
}
