import type { Block, Body, Inline, Mark, Table } from "@gongji/domain/article";
import type { Table as MarkdownTable, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { paragraph } from "../body/block-builder.ts";
import { fitBlocks } from "../body/fit-blocks.ts";
import { merged, trimmed } from "../body/inline-text.ts";
import { WarningList } from "../page/intake-warning.ts";
import { safeHref } from "../page/safe-href.ts";
import { calloutOf, type Flow } from "./callout.ts";

/** What the caller knows that the Markdown does not. */
export interface MarkdownOptions {
  /** The id of the article with this slug, for links to `article:SLUG`; null when there is none. */
  readonly resolveArticle?: (slug: string) => string | null;
}

type Resolve = (slug: string) => string | null;

function markOfLink(url: string, resolve: Resolve): Mark | null {
  const slug = /^article:(.+)$/.exec(url)?.[1];
  if (slug) {
    const articleId = resolve(decodeURIComponent(slug));
    return articleId ? { type: "articleLink", attrs: { articleId } } : null;
  }
  const href = safeHref(url);
  return href ? { type: "link", attrs: { href } } : null;
}

function withMark(marks: readonly Mark[], mark: Mark | null): Mark[] {
  return mark === null || marks.some((known) => known.type === mark.type) ? [...marks] : [...marks, mark];
}

// A wrapped line of a Chinese paragraph goes on without a space.
function unwrapped(text: string): string {
  return text.replace(/(\P{ASCII})\n(?=\P{ASCII})/gu, "$1").replaceAll("\n", " ");
}

function inlines(nodes: readonly PhrasingContent[], marks: readonly Mark[], resolve: Resolve): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
      case "inlineCode":
      case "html": {
        const text = unwrapped(node.value);
        return text === ""
          ? []
          : [{ type: "text", text, ...(marks.length > 0 ? { marks: [...marks] } : {}) }];
      }
      case "break":
        return [{ type: "hardBreak" }];
      case "strong":
        return inlines(node.children, withMark(marks, { type: "bold" }), resolve);
      case "emphasis":
        return inlines(node.children, withMark(marks, { type: "italic" }), resolve);
      case "link":
        return inlines(node.children, withMark(marks, markOfLink(node.url, resolve)), resolve);
      default:
        return "children" in node ? inlines(node.children, marks, resolve) : [];
    }
  });
}

function content(nodes: readonly PhrasingContent[], resolve: Resolve): Inline[] {
  return trimmed(merged(inlines(nodes, [], resolve)));
}

function table(node: MarkdownTable, resolve: Resolve): Table {
  return {
    type: "table",
    content: node.children.map((row, at) => ({
      type: "tableRow",
      content: row.children.map((cell) => ({
        type: at === 0 ? "tableHeader" : "tableCell",
        content: [paragraph(content(cell.children, resolve))],
      })),
    })),
  };
}

function asFlow(block: Block): Flow[] {
  switch (block.type) {
    case "paragraph":
    case "bulletList":
    case "orderedList":
      return [block];
    case "heading":
      return [paragraph(block.content ?? [])];
    case "blockquote":
    case "callout":
      return block.content;
    case "table":
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    case "image":
      return [];
  }
}

function list(node: Extract<RootContent, { type: "list" }>, resolve: Resolve, depth: number): Block {
  const items = node.children.map((item) => {
    const flow = item.children.flatMap((child) => blocksOf(child, resolve, depth + 1)).flatMap(asFlow);
    return { type: "listItem" as const, content: flow.length > 0 ? flow : [paragraph([])] };
  });
  if (!node.ordered) return { type: "bulletList", content: items };
  const start = node.start ?? 1;
  return {
    type: "orderedList",
    ...(start === 1 ? {} : { attrs: { start: Math.min(start, 100_000) } }),
    content: items,
  };
}

const LIST_DEPTH_MAX = 6;

function blocksOf(node: Nodes, resolve: Resolve, depth: number): Block[] {
  switch (node.type) {
    case "paragraph":
      return [paragraph(content(node.children, resolve))];
    case "heading": {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
      return [{ type: "heading", attrs: { level }, content: content(node.children, resolve) }];
    }
    case "list":
      if (depth > LIST_DEPTH_MAX)
        return node.children.flatMap((item) =>
          item.children.flatMap((child) => blocksOf(child, resolve, depth)),
        );
      return node.children.length === 0 ? [] : [list(node, resolve, depth)];
    case "table":
      return [table(node, resolve)];
    case "blockquote": {
      const flow = node.children.flatMap((child) => blocksOf(child, resolve, depth)).flatMap(asFlow);
      return flow.length === 0 ? [] : [calloutOf(flow) ?? { type: "blockquote", content: flow }];
    }
    case "code":
    case "html":
      return node.value.trim() === "" ? [] : [paragraph([{ type: "text", text: node.value }])];
    default:
      return "children" in node ? node.children.flatMap((child) => blocksOf(child, resolve, depth)) : [];
  }
}

/**
 * Markdown as a body. Headings `#` and `##` are level 2; tables are GFM's; a quotation that begins with `[!info]`,
 * `[!tip]` or `[!warning]` is a callout; a link to `article:SLUG` becomes a link to the article where the slug
 * resolves and plain text where it does not. Raw HTML stays visible as text.
 */
export function markdownToBody(markdown: string, options: MarkdownOptions = {}): Body {
  const resolve = options.resolveArticle ?? (() => null);
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const blocks = root.children.flatMap((node) => blocksOf(node, resolve, 1));
  return { type: "doc", content: fitBlocks(blocks, new WarningList()) };
}
