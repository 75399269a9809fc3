// Word has properties of its own that end like these.
const BOLD = /(?<!-)font-weight:\s*(?:bold|bolder|[6-9]\d\d)/i;
const NOT_BOLD = /(?<!-)font-weight:\s*(?:normal|lighter|[1-4]\d\d)\b/i;
const ITALIC = /(?<!-)font-style:\s*(?:italic|oblique)/i;
const WHOLE = "h1, h2, h3, h4, h5, h6, th";

/** Says with elements what was bold or slanted by style; a heading needs neither. */
export function keepEmphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>("[style]")) {
    const style = element.getAttribute("style") ?? "";
    if (element.matches("b, strong") && NOT_BOLD.test(style)) unwrap(element);
    else if (element.matches("em, i") && /(?<!-)font-style:\s*normal/i.test(style)) unwrap(element);
    else {
      if (BOLD.test(style) && !element.matches("b, strong")) wrapContent(element, "strong");
      if (ITALIC.test(style) && !element.matches("em, i")) wrapContent(element, "em");
    }
  }
  for (const bold of body.querySelectorAll("b, strong")) if (bold.closest(WHOLE)) unwrap(bold);
}

/** The element goes, what it holds stays. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Every run of text inside comes to stand in such an element: an inline one must not hold blocks. */
function wrapContent(element: HTMLElement, tag: "strong" | "em"): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode);
  for (const text of found) {
    if (text.parentElement?.closest(tag)) continue;
    const wrapper = document.createElement(tag);
    text.parentNode?.replaceChild(wrapper, text);
    wrapper.append(text);
  }
}
