import type { PublishedArticle } from "@gongji/client";
import type { Crumb } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";

/** The way to an article from the home page on. */
export function articleCrumbs(article: Pick<PublishedArticle, "breadcrumbs">, locale: Locale): Crumb[] {
  const { common } = messagesIn(locale);
  const paths = pathsIn(locale);
  return article.breadcrumbs.map((crumb) => ({
    name: common.nameOf(crumb),
    href: crumb.kind === "region" ? paths.region(crumb.key) : paths.category(crumb.key),
  }));
}
