import { InputRule, Mark, mergeAttributes } from "@tiptap/core";
import { hrefFromInput, isAllowedHref } from "./allowed-href.ts";

/** A link to an address outside. Only addresses the domain allows become links when text is pasted. */
export const LinkMark = Mark.create({
  name: "link",
  inclusive: false,
  excludes: "articleLink",
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => isAllowedHref(element.getAttribute("href")) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", mergeAttributes({ rel: "noopener" }, HTMLAttributes), 0],
  /** `[words](address)`, as Markdown writes it, with the brackets of a Chinese keyboard as well. */
  addInputRules() {
    const find = /[[【]([^[\]【】]+)[\]】][(（]([^\s()（）]+)[)）]$/;
    return [
      new InputRule({
        find,
        handler: ({ state, range, match: [, words, address] }) => {
          const href = hrefFromInput(address ?? "");
          if (!words || href === null) return null;
          const link = state.schema.text(words, [this.type.create({ href })]);
          state.tr.replaceWith(range.from, range.to, link).removeStoredMark(this.type);
          return undefined;
        },
      }),
    ];
  },
});

/** A link to another article, by its id: it follows the article's address and title. */
export const ArticleLinkMark = Mark.create({
  name: "articleLink",
  inclusive: false,
  excludes: "link",
  addAttributes: () => ({
    articleId: {
      default: null,
      parseHTML: (element) => element.getAttribute("data-article-id"),
      renderHTML: ({ articleId }) => ({ "data-article-id": articleId }),
    },
  }),
  parseHTML: () => [{ tag: "a[data-article-id]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
});
