import type { Zone } from "../page/piece.ts";
import { punctuationCount } from "../page/prose.ts";
import type { Measures } from "./measures.ts";
import { type HtmlElement, type HtmlParent, isElement } from "./parse-html.ts";
import { zoneOf } from "./zones.ts";

const CONTAINERS = new Set([
  "html",
  "body",
  "div",
  "main",
  "article",
  "section",
  "form",
  "center",
  "table",
  "tbody",
  "tr",
  "td",
  "header",
  "dl",
  "dd",
  "ul",
  "li",
  "span",
  "font",
]);
const SHARE_MIN = 0.9;

// Running text of the article's zone per element: what furniture and related lists hold does not count.
function mainProse(
  parent: HtmlParent,
  zone: Zone,
  measures: Measures,
  sums: Map<HtmlElement, number>,
): number {
  let sum = 0;
  for (const node of parent.childNodes) {
    if (isElement(node)) {
      const inner = zoneOf(node, zone, measures);
      if (inner !== "main" || node.tagName === "a") continue;
      const prose = mainProse(node, inner, measures, sums);
      sums.set(node, prose);
      sum += prose;
    } else if ("value" in node) {
      const { length } = node.value.trim();
      if (length >= 10 && punctuationCount(node.value) > 0) sum += length;
    }
  }
  return sum;
}

/** The innermost container that holds nine tenths of the page's running text; null when there is none to speak of. */
export function mainContainer(document: HtmlParent, measures: Measures): HtmlElement | null {
  const sums = new Map<HtmlElement, number>();
  const total = mainProse(document, "main", measures, sums);
  if (total === 0) return null;
  let container: HtmlElement | null = null;
  let parent: HtmlParent = document;
  for (;;) {
    const inner: HtmlElement | undefined = parent.childNodes
      .filter(isElement)
      .find((child) => (sums.get(child) ?? 0) >= total * SHARE_MIN);
    if (!inner || !CONTAINERS.has(inner.tagName)) return container;
    container = inner;
    parent = inner;
  }
}
