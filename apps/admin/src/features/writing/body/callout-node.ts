import { Node, wrappingInputRule } from "@tiptap/core";

const TONES = ["info", "tip", "warning"];

/** A boxed remark with a tone. Typing `!!! ` at the start of a paragraph makes one. */
export const CalloutNode = Node.create({
  name: "callout",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  addAttributes: () => ({
    tone: {
      default: "info",
      parseHTML: (element) => TONES.find((tone) => tone === element.getAttribute("data-tone")) ?? "info",
      renderHTML: ({ tone }) => ({ "data-tone": tone }),
    },
  }),
  parseHTML: () => [{ tag: "aside[data-tone]" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^!!!\s$/, type: this.type })];
  },
});
