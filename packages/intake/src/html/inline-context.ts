import type { Mark } from "@gongji/domain/article";
import type { ListLevel, Zone } from "../page/piece.ts";
import { absoluteHref } from "../page/safe-href.ts";
import type { OpenLink } from "./inline-buffer.ts";
import { attribute, type HtmlElement } from "./parse-html.ts";

/** What the elements around a text make of it. */
export interface Context {
  readonly zone: Zone;
  readonly marks: readonly Mark[];
  readonly link: OpenLink | null;
  readonly level: number | null;
  /** The heading was never closed, so that paragraphs after it ended up inside. */
  readonly isOpenHeading: boolean;
  readonly path: readonly ListLevel[];
  readonly quoted: boolean;
  /** Line ends of the source are line ends of the text. */
  readonly isPreformatted: boolean;
}

/** Elements that run with the text; all others begin a block. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr nobr o:p".split(
    " ",
  ),
);

const BOLD = new Set(["strong", "b"]);
const ITALIC = new Set(["em", "i"]);

/** The context inside an inline element: emphasis and links. Headings carry no emphasis. */
export function inlineContext(element: HtmlElement, context: Context, baseHref: string | null): Context {
  const { tagName } = element;
  if (tagName === "a") return linkContext(element, context, baseHref);
  const style = (attribute(element, "style") ?? "").slice(0, 300);
  const isBold = BOLD.has(tagName) || /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(style);
  const type = context.level !== null ? null : isBold ? "bold" : ITALIC.has(tagName) ? "italic" : null;
  if (!type || context.marks.some((mark) => mark.type === type)) return context;
  return { ...context, marks: [...context.marks, { type }] };
}

function linkContext(element: HtmlElement, context: Context, baseHref: string | null): Context {
  const href = attribute(element, "href")?.trim();
  if (!href || /^(?:#|javascript:)/i.test(href)) return context;
  return { ...context, link: { href, target: absoluteHref(href, baseHref) } };
}
