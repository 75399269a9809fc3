import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from "parse5";

/** An element of a parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** Any node of a parsed page. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** A node that has children. */
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

const DEPTH_MAX = 400;
const ELEMENTS_MAX = 200_000;
const MOVES_COST_MAX = 20_000_000;

class AbnormalMarkup extends Error {}

// No page of an article is nested or moved about like this. Without limits such input would take minutes, because
// the standard's repair of misnested tags is quadratic.
function guardedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  let cost = 0;
  const spend = (parent: HtmlParent | null) => {
    cost += parent?.childNodes.length ?? 0;
    if (cost > MOVES_COST_MAX) throw new AbnormalMarkup();
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      elements += 1;
      if (elements > ELEMENTS_MAX) throw new AbnormalMarkup();
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush() {
      depth += 1;
      if (depth > DEPTH_MAX) throw new AbnormalMarkup();
    },
    onItemPop() {
      depth -= 1;
    },
    insertBefore(parent, node, reference) {
      spend(parent);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    insertTextBefore(parent, text, reference) {
      spend(parent);
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
    detachNode(node) {
      spend(node.parentNode);
      defaultTreeAdapter.detachNode(node);
    },
  };
}

function guarded<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof AbnormalMarkup) return null;
    throw error;
  }
}

/** The document as a browser would build it from damaged markup too; null when its markup is abnormal in size or depth. */
export function parseHtml(html: string): HtmlParent | null {
  return guarded(() => parse(html, { treeAdapter: guardedAdapter(), sourceCodeLocationInfo: true }));
}

/** A piece of markup, as pasted; null when it is abnormal in size or depth. */
export function parseHtmlFragment(html: string): HtmlParent | null {
  return guarded(() => parseFragment(html, { treeAdapter: guardedAdapter(), sourceCodeLocationInfo: true }));
}

/** Whether the node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** The value of an element's attribute, or null. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

/** The text of a node and everything in it, unformatted. */
export function rawText(node: HtmlNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}

/** Calls `visit` for every element in document order. */
export function eachElement(parent: HtmlParent, visit: (element: HtmlElement) => void): void {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    visit(node);
    eachElement(node, visit);
  }
}
