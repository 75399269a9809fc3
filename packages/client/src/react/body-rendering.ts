import type { ReactNode } from "react";
import type { ImageAddress } from "../body/image-sources.ts";
import type { ResolveArticle } from "../body/resolve-article.ts";

/** A link as a front-end's router wants it. */
export type ArticleLink = (props: { readonly href: string; readonly children: ReactNode }) => ReactNode;

/** How the parts of a body are shown. */
export interface BodyRendering {
  /** Where links to articles lead; without it they are plain text. */
  readonly resolveArticle?: ResolveArticle | undefined;
  /** Where images are; without it the words that stand for them are shown. */
  readonly imageAddress?: ImageAddress | undefined;
  /** Shows links to articles, such as with the router's own link; a plain `a` when absent. */
  readonly articleLink?: ArticleLink | undefined;
}
