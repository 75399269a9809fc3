export { linkResolver, type ResolveArticle } from "../body/resolve-article.ts";
export { renderText, type TextOptions } from "./render-text.ts";
