export { type FillOptions, fillPublished, generatedId } from "./fill-published.ts";
