import { punctuationCount } from "../page/prose.ts";
import { type HtmlElement, type HtmlParent, isElement } from "./parse-html.ts";

/** How much text an element holds. */
export interface Measure {
  readonly text: number;
  /** Characters of punctuated text outside links. */
  readonly prose: number;
  /** It contains an h1. */
  readonly hasTitle: boolean;
}

const NOTHING: Measure = { text: 0, prose: 0, hasTitle: false };
const UNREAD = new Set(["script", "style", "noscript", "template", "svg", "textarea", "select", "head"]);

/** The text each element of a page holds, measured once. */
export class Measures {
  readonly #measures = new Map<HtmlElement, Measure>();
  readonly #total: number;

  constructor(document: HtmlParent) {
    this.#total = this.#measure(document, false).prose;
  }

  of(element: HtmlElement): Measure {
    return this.#measures.get(element) ?? NOTHING;
  }

  /** The share of the page's running text that the element holds, 0 to 1. */
  share(element: HtmlElement): number {
    return this.#total === 0 ? 0 : this.of(element).prose / this.#total;
  }

  #measure(parent: HtmlParent, isLinked: boolean): Measure {
    let text = 0;
    let prose = 0;
    let hasTitle = false;
    for (const node of parent.childNodes) {
      if (isElement(node)) {
        if (UNREAD.has(node.tagName)) continue;
        const inner = this.#measure(node, isLinked || node.tagName === "a");
        this.#measures.set(node, inner);
        text += inner.text;
        prose += inner.prose;
        hasTitle ||= inner.hasTitle || node.tagName === "h1";
      } else if ("value" in node) {
        const { length } = node.value.trim();
        text += length;
        if (!isLinked && length >= 10 && punctuationCount(node.value) >= Math.max(1, length / 80))
          prose += length;
      }
    }
    return { text, prose, hasTitle };
  }
}
