import { isAllBold } from "../body/inline-text.ts";
import { folded } from "../page/folded.ts";
import { markerOf } from "../page/marker.ts";
import { PIECES_MAX, type Piece, type Zone } from "../page/piece.ts";
import { isClosed } from "../page/prose.ts";
import { htmlTable, isDataTable } from "./html-table.ts";
import { InlineBuffer, type InlineRun } from "./inline-buffer.ts";
import { type Context, INLINE_TAGS, inlineContext } from "./inline-context.ts";
import { isBar } from "./is-bar.ts";
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

const MEDIA = new Set(["video", "audio", "iframe", "embed", "object"]);
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
      isPreformatted: false,
    };
    this.#children(parent, context);
    this.#flush(context);
  }

  #children(parent: HtmlParent, context: Context): void {
    const isSpaced = isBar(parent);
    for (const node of parent.childNodes) {
      this.#node(node, context);
      if (isSpaced && isElement(node)) this.#buffer.addText(" ", this.#line, [], null);
    }
  }

  #node(node: HtmlNode, context: Context): void {
    if (this.pieces.length >= PIECES_MAX) return;
    this.#line = node.sourceCodeLocation?.startLine ?? this.#line;
    if ("value" in node) this.#text(node.value, context);
    else if (isElement(node)) this.#element(node, context);
  }

  #text(value: string, context: Context): void {
    const lines = context.isPreformatted ? value.split("\n") : [value];
    for (const [index, text] of lines.entries()) {
      if (index > 0) this.#buffer.addBreak(this.#line + index);
      this.#buffer.addText(text, this.#line + index, context.marks, context.link);
    }
  }

  #element(element: HtmlElement, context: Context): void {
    const { tagName } = element;
    const zone = this.#rules.zoneOf(element, context.zone);
    if (zone === null || tagName === "img") this.#leaveOut(element);
    else if (tagName === "br") this.#buffer.addBreak(this.#line);
    else if (INLINE_TAGS.has(tagName) && zone === context.zone) {
      this.#children(element, inlineContext(element, context, this.#rules.baseHref));
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
    const inner = INLINE_TAGS.has(tagName)
      ? inlineContext(element, context, this.#rules.baseHref)
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
    if (tagName === "dt") return { ...context, marks: [{ type: "bold" }] };
    if (tagName === "pre") return { ...context, isPreformatted: true };
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
