export { type ImageAddress, imagesUnder } from "../body/image-sources.ts";
export type { LinkTarget } from "../body/link-target.ts";
export { linkResolver, type ResolveArticle } from "../body/resolve-article.ts";
export { type NodesOptions, renderNodes } from "./render-nodes.ts";
export { type BodyPart, type NamedLink, renderParts, type TextRun } from "./render-parts.ts";
export type { RichTextElement, RichTextName, RichTextNode, RichTextText } from "./rich-text-node.ts";
