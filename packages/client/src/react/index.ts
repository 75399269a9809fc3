export { linkResolver, type ResolveArticle } from "../body/resolve-article.ts";
export { ArticleBody } from "./article-body.tsx";
export type { ArticleLink, BodyRendering } from "./body-rendering.ts";
