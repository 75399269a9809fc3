import type { Block, BulletList, Inline, OrderedList, Paragraph } from "@gongji/domain/article";
import type { ArticleBodyTree } from "../answers.ts";
import { type LinkTarget, linkTarget } from "../body/link-target.ts";
import { blockNodes, type NodesOptions } from "./render-nodes.ts";
import type { RichTextNode } from "./rich-text-node.ts";

/** A run of text as a `text` component shows it; tap it where it has a link. */
export interface TextRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly link: LinkTarget | null;
}

/** A link with the text that leads to it. */
export interface NamedLink extends LinkTarget {
  readonly text: string;
}

/**
 * A part of a body: a line of runs for nested `text` components, which can be tapped; or nodes for `rich-text`, with
 * the links that are in them, to be offered below.
 */
export type BodyPart =
  | {
      readonly kind: "text";
      /** 2 to 4 for a heading, 0 for other text. */
      readonly level: 0 | 2 | 3 | 4;
      /** What stands before an item of a list: `• ` or `1. `; empty elsewhere. */
      readonly marker: string;
      /** How deep in lists it stands: 0 outside of them. */
      readonly depth: number;
      readonly runs: readonly TextRun[];
    }
  | { readonly kind: "nodes"; readonly nodes: readonly RichTextNode[]; readonly links: readonly NamedLink[] };

/**
 * An article's body in parts whose links can be tapped. Paragraphs, headings and lists with links become lines of
 * runs; all else becomes nodes, neighbours in one part, with the links of tables, quotes and callouts beside them.
 */
export function renderParts(body: ArticleBodyTree, options: NodesOptions = {}): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const block of body.content) {
    const links = linksIn(block, options);
    const lines = links.length > 0 ? linesOf(block, options) : null;
    if (lines) {
      parts.push(...lines);
      continue;
    }
    const nodes = blockNodes(block, options);
    const last = parts.at(-1);
    if (last?.kind === "nodes" && last.links.length === 0 && links.length === 0) {
      parts[parts.length - 1] = { ...last, nodes: [...last.nodes, ...nodes] };
    } else if (nodes.length > 0) {
      parts.push({ kind: "nodes", nodes, links });
    }
  }
  return parts;
}

/** A block as lines of runs; null for one that is no text or list. */
function linesOf(block: Block, options: NodesOptions): BodyPart[] | null {
  switch (block.type) {
    case "heading":
      return [line(block.content, options, { level: block.attrs.level })];
    case "paragraph":
      return [line(block.content, options)];
    case "bulletList":
    case "orderedList":
      return listLines(block, options, 1);
    default:
      return null;
  }
}

function listLines(list: BulletList | OrderedList, options: NodesOptions, depth: number): BodyPart[] {
  const start = list.type === "orderedList" ? Number(list.attrs?.start ?? 1) : null;
  return list.content.flatMap((item, index) => {
    const marker = start === null ? "• " : `${start + index}. `;
    return item.content.flatMap((part: Paragraph | BulletList | OrderedList, place): BodyPart[] => {
      if (part.type !== "paragraph") return listLines(part, options, depth + 1);
      return [line(part.content, options, { depth, marker: place === 0 ? marker : "" })];
    });
  });
}

function line(
  content: readonly Inline[] | undefined,
  options: NodesOptions,
  place: { level?: 2 | 3 | 4; marker?: string; depth?: number } = {},
): BodyPart {
  const runs = (content ?? []).map((node): TextRun => {
    if (node.type !== "text") return { text: "\n", isBold: false, isItalic: false, link: null };
    const has = (type: "bold" | "italic") => node.marks?.some((mark) => mark.type === type) ?? false;
    const link = linkTarget(node.marks, options.resolveArticle);
    return { text: node.text, isBold: has("bold"), isItalic: has("italic"), link };
  });
  return { kind: "text", level: 0, marker: "", depth: 0, ...place, runs };
}

/** Every link in a part of a body, in reading order. */
function linksIn(
  node: Block | Inline | { readonly content: readonly unknown[] },
  options: NodesOptions,
): NamedLink[] {
  if ("type" in node && node.type === "text") {
    const target = linkTarget(node.marks, options.resolveArticle);
    return target === null ? [] : [{ ...target, text: node.text }];
  }
  const content: readonly unknown[] = "content" in node ? (node.content ?? []) : [];
  return content.flatMap((inner) => (isNode(inner) ? linksIn(inner, options) : []));
}

function isNode(value: unknown): value is Block | Inline {
  return value !== null && typeof value === "object" && "type" in value;
}
