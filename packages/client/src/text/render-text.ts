import type { Block, BulletList, Inline, ListItem, OrderedList, Paragraph } from "@gongji/domain/article";
import type { ArticleBodyTree } from "../answers.ts";
import { linkTarget } from "../body/link-target.ts";
import type { ResolveArticle } from "../body/resolve-article.ts";

/** How a body is turned into plain text. */
export interface TextOptions {
  /** Where links to articles lead; without it only their text is shown. */
  readonly resolveArticle?: ResolveArticle;
  /** Whether an address is written after the text that leads to it. */
  readonly showAddresses?: boolean;
}

type Flow = Paragraph | BulletList | OrderedList;

/**
 * An article's body as plain text: blocks separated by a blank line, list items with their markers, cells of a
 * table separated by tabs.
 */
export function renderText(body: ArticleBodyTree, options: TextOptions = {}): string {
  return body.content
    .map((block) => blockText(block, options))
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

function blockText(block: Block, options: TextOptions): string {
  switch (block.type) {
    case "heading":
      return inlineText(block.content, options);
    case "image":
      return [block.attrs.alt, block.attrs.caption].filter(Boolean).join("\n");
    case "blockquote":
    case "callout":
      return flowText(block.content, options, 0);
    case "table":
      return block.content
        .map((row) =>
          row.content.map((cell) => flowText(cell.content, options, 0).replaceAll("\n", " ")).join("\t"),
        )
        .join("\n");
    default:
      return flowText([block], options, 0);
  }
}

function flowText(content: readonly Flow[], options: TextOptions, depth: number): string {
  return content
    .map((part) => {
      if (part.type === "paragraph") return inlineText(part.content, options);
      if (part.type === "bulletList" || part.type === "orderedList") return listText(part, options, depth);
      return "";
    })
    .join("\n");
}

function listText(list: BulletList | OrderedList, options: TextOptions, depth: number): string {
  const start = list.type === "orderedList" ? (list.attrs?.start ?? 1) : null;
  return list.content
    .map((item, index) => itemText(item, start === null ? "• " : `${start + index}. `, options, depth))
    .join("\n");
}

function itemText(item: ListItem, marker: string, options: TextOptions, depth: number): string {
  return item.content
    .map((part, index) => {
      if (part.type !== "paragraph") return flowText([part], options, depth + 1);
      return `${"  ".repeat(depth)}${index === 0 ? marker : "  "}${inlineText(part.content, options)}`;
    })
    .join("\n");
}

function inlineText(content: readonly Inline[] | undefined, options: TextOptions): string {
  return (content ?? [])
    .map((node) => {
      if (node.type !== "text") return "\n";
      const target = options.showAddresses ? linkTarget(node.marks, options.resolveArticle) : null;
      return target === null || target.href === node.text ? node.text : `${node.text}（${target.href}）`;
    })
    .join("");
}
