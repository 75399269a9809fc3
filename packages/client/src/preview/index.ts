export { type PreviewAnswer, PreviewUnavailable, readPreview } from "./read-preview.ts";
