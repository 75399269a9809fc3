export { type ImageAddress, imagesUnder } from "../body/image-sources.ts";
export { linkResolver, type ResolveArticle } from "../body/resolve-article.ts";
export { escapeHtml } from "./escape.ts";
export { type HtmlOptions, renderHtml } from "./render-html.ts";
