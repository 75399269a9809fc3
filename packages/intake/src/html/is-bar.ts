import { type HtmlParent, isElement, rawText } from "./parse-html.ts";

const TEXT_PARENTS = new Set("p h1 h2 h3 h4 h5 h6 span strong b em i font a td th li dd section".split(" "));
const PARTS = new Set("a span b i em strong small time label".split(" "));
const PART_LENGTH_MAX = 60;
const LABEL_LENGTH_MAX = 24;

/**
 * Whether an element is a bar of labels or links (a menu, a line of date, author and counter): inline parts side by
 * side with no text of its own between them. Styles keep them apart on the screen where the markup does not.
 */
export function isBar(parent: HtmlParent): boolean {
  if ("tagName" in parent && TEXT_PARENTS.has(parent.tagName)) {
    return parent.tagName === "li" || parent.tagName === "td" ? isBarOfParts(parent) : false;
  }
  return isBarOfParts(parent);
}

function isBarOfParts(parent: HtmlParent): boolean {
  let parts = 0;
  for (const node of parent.childNodes) {
    if (!isElement(node)) {
      if ("value" in node && node.value.trim() !== "") return false;
      continue;
    }
    if (node.tagName === "img") continue;
    if (!PARTS.has(node.tagName)) return false;
    const text = rawText(node).trim();
    if (text.length > PART_LENGTH_MAX || /[。；]/.test(text)) return false;
    if (node.tagName !== "a" && (text.length > LABEL_LENGTH_MAX || /[，,：:]$/.test(text))) return false;
    parts += 1;
  }
  return parts >= 2;
}
