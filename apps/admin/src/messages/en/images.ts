import type { Messages } from "../zh-CN/index.ts";

export const images: Messages["images"] = {
  insert: "Image",
  uploading: "Uploading…",
  alt: "Alt text, for readers who can’t see the image (required)",
  altMissing: "Missing; needed before publishing",
  altPlaceholder:
    "What does it show? For example: the app’s home page, with “family account” at the top right",
  caption: "Caption (shown under the image, optional)",
  captionPlaceholder: "For example: where to link a family account",
  remove: "Delete image",
};
