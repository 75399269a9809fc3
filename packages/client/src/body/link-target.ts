import type { Mark } from "@gongji/domain/article";
import type { ResolveArticle } from "./resolve-article.ts";
import { safeHref } from "./safe-href.ts";

/** Where a run of text leads: to a page elsewhere, to an article of the platform, or nowhere. */
export type LinkTarget = { readonly href: string; readonly isArticle: boolean };

/** The first mark that leads somewhere a reader may go. */
export function linkTarget(
  marks: readonly Mark[] | undefined,
  resolveArticle: ResolveArticle | undefined,
): LinkTarget | null {
  for (const mark of marks ?? []) {
    if (mark.type === "link") {
      const href = safeHref(mark.attrs.href);
      if (href !== null) return { href, isArticle: false };
    }
    if (mark.type === "articleLink") {
      const href = resolveArticle?.(mark.attrs.articleId) ?? null;
      if (href !== null) return { href, isArticle: true };
    }
  }
  return null;
}
