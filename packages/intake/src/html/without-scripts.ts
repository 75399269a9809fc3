const START = /<!--|<(script|style)\b/gi;
const CLOSE: Readonly<Record<string, string>> = { script: "</script", style: "</style" };
const BLOCK = /<(?:body|div|p|h[1-6]|table|article|section|ul|main)\b/gi;

function newlines(text: string): string {
  return "\n".repeat(text.split("\n").length - 1);
}

// Finds from a position on; a search that failed once is not repeated, so that many openings stay linear.
class Finder {
  readonly #text: string;
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  find(name: string, pattern: RegExp, from: number): number {
    if (this.#missing.has(name)) return -1;
    pattern.lastIndex = from;
    const index = pattern.exec(this.#text)?.index ?? -1;
    if (index < 0) this.#missing.add(name);
    return index;
  }
}

function endOf(html: string, start: number, tag: string | undefined, finder: Finder): number {
  if (!tag) {
    const end = finder.find("comment", /-->/g, start + 4);
    // A comment that never ends would take the rest of a damaged page with it.
    return end < 0 ? start + 4 : end + 3;
  }
  const close = finder.find(tag, new RegExp(CLOSE[tag] ?? "", "gi"), start);
  if (close < 0) return finder.find("block", BLOCK, start);
  const after = html.indexOf(">", close);
  return after < 0 ? html.length : after + 1;
}

/**
 * Markup without comments, scripts and styles, its lines kept in their places; JSON-LD stays. It spares the parser
 * most of a modern page, and is kinder to damage: a script without an end ends at the next block.
 */
export function withoutScripts(html: string): string {
  const finder = new Finder(html);
  const kept: string[] = [];
  let from = 0;
  for (const match of html.matchAll(START)) {
    if (match.index < from) continue;
    const tag = match[1]?.toLowerCase();
    if (
      tag === "script" &&
      /ld\+json/i.test(html.slice(match.index, match.index + 200).split(">", 1)[0] ?? "")
    )
      continue;
    const end = endOf(html, match.index, tag, finder);
    kept.push(html.slice(from, match.index));
    from = end < 0 ? html.length : end;
    kept.push(newlines(html.slice(match.index, from)));
  }
  kept.push(html.slice(from));
  return kept.join("");
}
