export { createPreviewReader } from "./preview-reader.ts";
