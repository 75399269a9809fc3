import type { Messages } from "../zh-CN/index.ts";

export const images: Messages["images"] = {
  insert: "Image",
  uploading: "Uploading…",
  alt: "What it shows, for those who do not see it (required)",
  altMissing: "missing: needed before publishing",
  altPlaceholder: "What is in the picture? E.g. the app's start page with “family account” at the top right",
  caption: "Caption (shown under the image, optional)",
  captionPlaceholder: "E.g. where to bind a family account",
  remove: "Remove the image",
};
