import type { Mark } from "@gongji/domain/article";
import { isAllBold } from "../body/inline-text.ts";
import { folded } from "../page/folded.ts";
import { markerOf } from "../page/marker.ts";
import { type ListLevel, PIECES_MAX, type Piece, type Zone } from "../page/piece.ts";
import { isClosed } from "../page/prose.ts";
import { absoluteHref } from "../page/safe-href.ts";
import { htmlTable, isDataTable } from "./html-table.ts";
import { InlineBuffer, type InlineRun, type OpenLink } from "./inline-buffer.ts";
import { attribute, type HtmlElement, type HtmlNode, type HtmlParent, isElement } from "./parse-html.ts";

/** How a walk through markup decides what it does not decide itself. */
export interface WalkRules {
  /** The zone an element's content stands in, or null to leave it out. */
  readonly zoneOf: (element: HtmlElement, outer: Zone) => Zone | null;
  readonly baseHref: string | null;
}

/** An image or other medium that was left out, and how many pieces stand before it. */
export interface LeftOut {
  readonly code: "image_dropped" | "media_dropped";
  readonly line: number;
  readonly about: string;
  readonly after: number;
}

interface Context {
  readonly zone: Zone;
  readonly marks: readonly Mark[];
  readonly link: OpenLink | null;
  readonly level: number | null;
  /** The heading was never closed, so that paragraphs after it ended up inside. */
  readonly isOpenHeading: boolean;
  readonly path: readonly ListLevel[];
  readonly quoted: boolean;
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr nobr o:p".split(
    " ",
  ),
);
const BOLD = new Set(["strong", "b"]);
const ITALIC = new Set(["em", "i"]);
const MEDIA = new Set(["video", "audio", "iframe", "embed", "object"]);
const TEXT_PARENTS = new Set("p h1 h2 h3 h4 h5 h6 span strong b em font".split(" "));
const LONG_LINE = 40;
const ICON_WIDTH_MAX = 32;

/** Walks through markup and cuts it into pieces: blocks, list items with their places, tables. */
export class HtmlWalk {
  readonly pieces: Piece[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #rules: WalkRules;
  readonly #buffer = new InlineBuffer();
  #nextListId = 1;
  #line = 1;
  #opensItem = false;

  constructor(rules: WalkRules) {
    this.#rules = rules;
  }

  walk(parent: HtmlParent, zone: Zone = "main"): void {
    const context: Context = {
      zone,
      marks: [],
      link: null,
      level: null,
      isOpenHeading: false,
      path: [],
      quoted: false,
    };
    this.#children(parent, context);
    this.#flush(context);
  }

  #children(parent: HtmlParent, context: Context): void {
    let isAfterLink = false;
    for (const node of parent.childNodes) {
      const isLink = isElement(node) && node.tagName === "a";
      // Links side by side in a bar are apart on the screen without any space in the markup.
      if (isLink && isAfterLink && !("tagName" in parent && TEXT_PARENTS.has(parent.tagName))) {
        this.#buffer.addText(" ", this.#line, [], null);
      }
      this.#node(node, context);
      isAfterLink = isLink;
    }
  }

  #node(node: HtmlNode, context: Context): void {
    if (this.pieces.length >= PIECES_MAX) return;
    this.#line = node.sourceCodeLocation?.startLine ?? this.#line;
    if ("value" in node) this.#buffer.addText(node.value, this.#line, context.marks, context.link);
    else if (isElement(node)) this.#element(node, context);
  }

  #element(element: HtmlElement, context: Context): void {
    const { tagName } = element;
    const zone = this.#rules.zoneOf(element, context.zone);
    if (zone === null || tagName === "img") this.#leaveOut(element);
    else if (tagName === "br") this.#buffer.addBreak(this.#line);
    else if (INLINE.has(tagName) && zone === context.zone) {
      this.#children(element, inlineContext(element, context, this.#rules));
    } else {
      this.#flush(context);
      this.#block(element, { ...context, zone });
    }
  }

  #block(element: HtmlElement, context: Context): void {
    const { tagName } = element;
    if (tagName === "table" && isDataTable(element)) {
      this.#table(element, context);
      return;
    }
    const inner = INLINE.has(tagName)
      ? inlineContext(element, context, this.#rules)
      : this.#blockContext(element, context);
    if (tagName === "li") this.#opensItem = true;
    this.#children(element, inner);
    this.#flush(inner);
  }

  #blockContext(element: HtmlElement, context: Context): Context {
    const { tagName } = element;
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (level) {
      const isOpenHeading = element.sourceCodeLocation?.endTag === undefined;
      return { ...context, level: Number(level), isOpenHeading };
    }
    if (context.isOpenHeading)
      return this.#blockContext(element, { ...context, level: null, isOpenHeading: false });
    if (tagName === "blockquote") return { ...context, quoted: true };
    if (tagName === "ul" || tagName === "ol" || tagName === "menu") {
      const start = Number.parseInt(attribute(element, "start") ?? "1", 10);
      const level = {
        id: this.#nextListId,
        ordered: tagName === "ol",
        start: start >= 0 && start <= 10_000 ? start : 1,
      };
      this.#nextListId += 1;
      return { ...context, path: [...context.path, level] };
    }
    // An item outside a list, as in damaged markup, is a list of its own with its neighbours.
    if (tagName === "li" && context.path.length === 0)
      return { ...context, path: [{ id: 0, ordered: false, start: 1 }] };
    return context;
  }

  #table(element: HtmlElement, context: Context): void {
    const line = this.#line;
    const read = htmlTable(element, (cell) => {
      const walk = new HtmlWalk(this.#rules);
      walk.#line = line;
      walk.walk(cell, context.zone);
      return walk.pieces;
    });
    if (!read) return;
    const links =
      context.zone === "main" ? [] : context.link ? [{ text: read.text, href: context.link.href }] : [];
    this.pieces.push({
      line,
      text: read.text,
      plain: folded(read.text),
      printed: read.text,
      content: [],
      indent: 0,
      declaredLevel: null,
      list: null,
      table: read.table,
      quoted: false,
      bold: false,
      links,
      zone: context.zone,
    });
  }

  #leaveOut(element: HtmlElement): void {
    const { tagName } = element;
    const isIcon = Number.parseInt(attribute(element, "width") ?? "100", 10) <= ICON_WIDTH_MAX;
    const [line, after] = [this.#line, this.pieces.length];
    if (tagName === "img" && !isIcon) {
      this.leftOut.push({ code: "image_dropped", line, about: attribute(element, "alt") ?? "", after });
    } else if (MEDIA.has(tagName)) this.leftOut.push({ code: "media_dropped", line, about: tagName, after });
  }

  #flush(context: Context): void {
    const opens = this.#opensItem;
    const isInItem = context.path.length > 0;
    const runs = this.#buffer.take(context.level === null ? divides : () => false);
    for (const [index, run] of runs.entries()) {
      const place =
        isInItem && context.level === null ? { path: context.path, opens: opens && index === 0 } : null;
      this.pieces.push(pieceOf(run, context, place));
    }
    if (runs.length > 0) this.#opensItem = false;
  }
}

// In a Chinese page a line break ends a paragraph more often than not; within an address or a verse it does not.
function divides(before: InlineRun, after: InlineRun): boolean {
  if (
    isClosed(before.text) ||
    /[：:]$/.test(before.text) ||
    before.text.length >= LONG_LINE ||
    after.text.length >= LONG_LINE
  )
    return true;
  return markerOf(after.text) !== null || markerOf(before.text) !== null || isAllBold(before.content);
}

function pieceOf(run: InlineRun, context: Context, list: Piece["list"]): Piece {
  return {
    line: run.line,
    text: run.text,
    plain: folded(run.text),
    printed: run.text,
    content: run.content,
    indent: 0,
    declaredLevel: context.level,
    list,
    table: null,
    quoted: context.quoted,
    bold: isAllBold(run.content),
    links: run.links,
    zone: context.zone,
  };
}

function inlineContext(element: HtmlElement, context: Context, rules: WalkRules): Context {
  const { tagName } = element;
  if (tagName === "a") return linkContext(element, context, rules);
  const style = (attribute(element, "style") ?? "").slice(0, 300);
  const isBold =
    context.level === null &&
    (BOLD.has(tagName) || /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(style));
  const isItalic = ITALIC.has(tagName) && context.level === null;
  const type = isBold ? "bold" : isItalic ? "italic" : null;
  if (!type || context.marks.some((mark) => mark.type === type)) return context;
  return { ...context, marks: [...context.marks, { type }] };
}

function linkContext(element: HtmlElement, context: Context, { baseHref }: WalkRules): Context {
  const href = attribute(element, "href")?.trim();
  if (!href || /^(?:#|javascript:)/i.test(href)) return context;
  return { ...context, link: { href, target: absoluteHref(href, baseHref) } };
}
