export { type FillOptions, fillPublished } from "./fill-published.ts";
export { generatedId } from "./generated-articles.ts";
