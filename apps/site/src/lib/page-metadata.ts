import type { Metadata } from "next";
import { LOCALES, type Locale, pathInLocale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { pathsIn } from "./paths.ts";

/**
 * What machines read in the head of a page whose own words come in both languages. `path` is its address in Chinese;
 * pages of results that go on name the address they begin at.
 */
export function pageMetadata({
  title,
  description,
  path,
  locale,
  isListed = true,
}: {
  title?: string;
  description?: string;
  path: string;
  locale: Locale;
  isListed?: boolean;
}): Metadata {
  const { common } = messagesIn(locale);
  const languages = Object.fromEntries(LOCALES.map((other) => [other, pathInLocale(path, other)]));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(isListed
      ? {
          alternates: {
            canonical: pathInLocale(path, locale),
            languages: { ...languages, "x-default": path },
          },
        }
      : { robots: "noindex, follow" }),
    openGraph: {
      type: "website",
      siteName: common.product,
      title: title ?? `${common.product} · ${common.productLine}`,
      ...(description !== undefined && { description }),
      locale: locale === "en" ? "en_GB" : "zh_CN",
      images: [{ url: pathsIn(locale).sitePicture, width: 1_200, height: 630, alt: common.productLine }],
    },
  };
}
