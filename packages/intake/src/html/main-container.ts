import type { Zone } from "../page/piece.ts";
import { punctuationCount } from "../page/prose.ts";
import { titleKey } from "../page/title-key.ts";
import type { Measures } from "./measures.ts";
import { eachElement, type HtmlElement, type HtmlParent, isElement, rawText } from "./parse-html.ts";
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
const TITLE_KEY_MIN = 5;
const SHARE_WITH_TITLE_MIN = 0.5;

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

function isTitle(key: string, titles: readonly string[]): boolean {
  return key.length >= TITLE_KEY_MIN && titles.some((title) => title.startsWith(key));
}

/** The title as a heading element prints it: the page's h1, or a heading that says what the page's title says. */
function holdsTitle(element: HtmlElement, measures: Measures, titles: readonly string[]): boolean {
  if (measures.of(element).hasTitle) return true;
  let found = false;
  eachElement(element, (inner) => {
    if (/^h[1-3]$/.test(inner.tagName)) found ||= isTitle(titleKey(rawText(inner)), titles);
  });
  return found;
}

/**
 * The innermost container that holds nine tenths of the page's running text, or the title and most of the text: what
 * stands in another column is not the article. Null when there is no running text to speak of.
 */
export function mainContainer(
  document: HtmlParent,
  measures: Measures,
  titles: readonly string[],
): HtmlElement | null {
  const sums = new Map<HtmlElement, number>();
  const total = mainProse(document, "main", measures, sums);
  if (total === 0) return null;
  const keys = titles.map(titleKey);
  let container: HtmlElement | null = null;
  let parent: HtmlParent = document;
  for (;;) {
    const richest: HtmlElement | undefined = parent.childNodes
      .filter(isElement)
      .reduce<HtmlElement | undefined>(
        (best, child) => ((sums.get(child) ?? 0) > (best ? (sums.get(best) ?? 0) : 0) ? child : best),
        undefined,
      );
    const share = richest ? (sums.get(richest) ?? 0) / total : 0;
    const isInside =
      share >= SHARE_MIN ||
      (richest !== undefined && share >= SHARE_WITH_TITLE_MIN && holdsTitle(richest, measures, keys));
    if (!richest || !isInside || !CONTAINERS.has(richest.tagName)) return container;
    container = richest;
    parent = richest;
  }
}
