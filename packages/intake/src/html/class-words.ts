import { attribute, type HtmlElement } from "./parse-html.ts";

const CACHE = new WeakMap<HtmlElement, ReadonlySet<string>>();

/** The words of an element's class and id ("articleNav-list" gives article, nav, list), and the names whole. */
function classWords(element: HtmlElement): ReadonlySet<string> {
  const known = CACHE.get(element);
  if (known) return known;
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`.slice(0, 500);
  const words = new Set<string>();
  for (const name of names.split(/\s+/)) {
    if (name === "") continue;
    words.add(name.toLowerCase());
    for (const word of name.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[^A-Za-z]+/)) {
      if (word !== "") words.add(word.toLowerCase());
    }
  }
  CACHE.set(element, words);
  return words;
}

/** Whether any of the words is among the element's class words. */
export function hasClassWord(element: HtmlElement, words: ReadonlySet<string>): boolean {
  for (const word of classWords(element)) if (words.has(word)) return true;
  return false;
}
