import type { Block, BulletList, Image, Inline, OrderedList, Paragraph, Table } from "@gongji/domain/article";
import type { ArticleBodyTree } from "../answers.ts";
import { type ImageAddress, imageSources } from "../body/image-sources.ts";
import { linkTarget } from "../body/link-target.ts";
import type { ResolveArticle } from "../body/resolve-article.ts";
import { element, type RichTextNode, text } from "./rich-text-node.ts";

/** How a body is turned into nodes. */
export interface NodesOptions {
  /** Where links to articles lead; without it they are plain text. */
  readonly resolveArticle?: ResolveArticle;
  /** Where images are; without it the words that stand for them are shown. */
  readonly imageAddress?: ImageAddress;
}

type Flow = Paragraph | BulletList | OrderedList;

/**
 * An article's body as `nodes` of WeChat's `rich-text`: h2 to h4, p, ul, ol, table, blockquote, aside with the
 * classes `callout` and its tone, and img. Links are shown (`a` with the class `link`) but cannot be tapped there: the
 * component hands on no taps. {@link renderParts} has them apart.
 */
export function renderNodes(body: ArticleBodyTree, options: NodesOptions = {}): RichTextNode[] {
  return body.content.flatMap((block) => blockNodes(block, options));
}

/** A block as nodes; none for a kind of block this version does not know. */
export function blockNodes(block: Block, options: NodesOptions): RichTextNode[] {
  switch (block.type) {
    case "heading": {
      const name = ({ 2: "h2", 3: "h3", 4: "h4" } as const)[block.attrs.level];
      return [element(name, inlineNodes(block.content, options))];
    }
    case "table":
      return [tableNode(block, options)];
    case "blockquote":
      return [element("blockquote", flowNodes(block.content, options))];
    case "callout": {
      const attrs = { class: `callout ${block.attrs.tone}` };
      return [element("aside", flowNodes(block.content, options), attrs)];
    }
    case "image":
      return imageNodes(block, options);
    default:
      return flowNodes([block], options);
  }
}

/** `rich-text` shows one size: the middle one, which every phone can. */
function imageNodes(image: Image, { imageAddress }: NodesOptions): RichTextNode[] {
  const { alt, caption } = image.attrs;
  const sources = imageSources(image, imageAddress);
  const shown = sources
    ? element("img", [], { class: "image", src: sources.src, alt })
    : element("p", [text(alt)]);
  return [shown, ...(caption === "" ? [] : [element("p", [text(caption)], { class: "caption" })])];
}

function flowNodes(content: readonly Flow[], options: NodesOptions): RichTextNode[] {
  return content.flatMap((part): RichTextNode[] => {
    switch (part.type) {
      case "paragraph":
        return [element("p", inlineNodes(part.content, options))];
      case "bulletList":
        return [element("ul", itemNodes(part, options))];
      case "orderedList": {
        const start = Number(part.attrs?.start ?? 1);
        return [element("ol", itemNodes(part, options), start === 1 ? {} : { start: `${start}` })];
      }
      default:
        return [];
    }
  });
}

function itemNodes(list: BulletList | OrderedList, options: NodesOptions): RichTextNode[] {
  return list.content.map((item) => element("li", flowNodes(item.content, options)));
}

function tableNode(table: Table, options: NodesOptions): RichTextNode {
  const rows = table.content.map((row) =>
    element(
      "tr",
      row.content.map((cell) => {
        const spans = (["colspan", "rowspan"] as const)
          .map((name) => [name, Number(cell.attrs?.[name] ?? 1)] as const)
          .filter(([, count]) => count > 1)
          .map(([name, count]) => [name, `${count}`]);
        const name = cell.type === "tableHeader" ? "th" : "td";
        return element(name, flowNodes(cell.content, options), Object.fromEntries(spans));
      }),
    ),
  );
  return element("table", [element("tbody", rows)]);
}

function inlineNodes(content: readonly Inline[] | undefined, options: NodesOptions): RichTextNode[] {
  return (content ?? []).map((node) => {
    if (node.type !== "text") return element("br");
    let shown: RichTextNode = text(node.text);
    if (node.marks?.some((mark) => mark.type === "italic")) shown = element("em", [shown]);
    if (node.marks?.some((mark) => mark.type === "bold")) shown = element("strong", [shown]);
    const target = linkTarget(node.marks, options.resolveArticle);
    return target === null ? shown : element("a", [shown], { class: "link" });
  });
}
