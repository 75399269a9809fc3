import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { ImageView } from "./image-view.tsx";

/** A picture of the platform. Pictures of other pages have no id here, and do not become one when they are pasted. */
export const ImageNode = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    imageId: { default: null },
    alt: { default: "" },
    caption: { default: "" },
    width: { default: null },
    height: { default: null },
  }),
  parseHTML: () => [
    {
      tag: "figure[data-image-id]",
      getAttrs: (element) => ({
        imageId: element.getAttribute("data-image-id"),
        alt: element.getAttribute("data-alt") ?? "",
        caption: element.getAttribute("data-caption") ?? "",
        width: Number(element.getAttribute("data-width")),
        height: Number(element.getAttribute("data-height")),
      }),
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    "figure",
    {
      "data-image-id": attrs.imageId,
      "data-alt": attrs.alt,
      "data-caption": attrs.caption,
      "data-width": attrs.width,
      "data-height": attrs.height,
    },
  ],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
});
