import { unwrap } from "./keep-emphasis.ts";

const BLOCKS =
  "address, article, aside, blockquote, dd, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, li, main, nav, ol, p, section, table, ul";
/** Places of a body that hold paragraphs and lists, and nothing else. */
const FLOW_ONLY = "li, td, th, blockquote";

/** Puts what stands where a body has no place for it into the nearest that has. */
export function settleBlocks(body: HTMLElement): void {
  for (const element of body.querySelectorAll("o\\:p, font, center, span, u")) unwrap(element);
  for (const pre of body.querySelectorAll("pre")) keepLines(pre);
  for (const table of body.querySelectorAll("table")) settleTable(table);
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6, dt")) {
    if (heading.matches("dt") || heading.closest(FLOW_ONLY)) toBoldParagraph(heading);
  }
  for (const text of textsOf(body)) text.data = settledText(text.data);
  for (const block of body.querySelectorAll("p, div, section")) splitAtDoubleBreaks(block);
  for (const block of body.querySelectorAll("p, li, h1, h2, h3, h4, h5, h6, div, section, td, th"))
    trimIndent(block);
  for (const block of [...body.querySelectorAll("p, div, section, h1, h2, h3, h4, h5, h6, li")].reverse())
    if (!block.textContent?.trim() && !block.querySelector("table")) block.remove();
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

/** Where Word's source breaks a line between two Chinese characters there is no space. */
function settledText(text: string): string {
  return text
    .replaceAll(/[\u200b\ufeff]/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*\r?\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, "");
}

function keepLines(pre: Element): void {
  for (const text of textsOf(pre)) {
    const lines = text.data.replace(/\n$/, "").split("\n");
    text.replaceWith(
      ...lines.flatMap((line, at) => (at === 0 ? [line] : [document.createElement("br"), line])),
    );
  }
  renamed(pre, "p");
}

/** A table in a cell becomes lines of that cell; a table of one cell was only a frame. */
function settleTable(table: HTMLTableElement): void {
  const cells = table.querySelectorAll("td, th");
  if (table.parentElement?.closest("td, th")) {
    const lines = [...table.rows].map((row) => {
      const line = document.createElement("p");
      for (const cell of row.cells) line.append(...cell.childNodes, " ");
      return line;
    });
    table.replaceWith(...lines);
  } else if (cells.length === 1 && cells[0]) table.replaceWith(...cells[0].childNodes);
}

function toBoldParagraph(heading: Element): void {
  const bold = document.createElement("strong");
  bold.append(...heading.childNodes);
  renamed(heading, "p").append(bold);
}

function renamed(element: Element, tag: string): HTMLElement {
  const other = document.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Two line breaks in a row are how many pages write a new paragraph. */
function splitAtDoubleBreaks(block: Element): void {
  if (block.querySelector(BLOCKS) || !block.querySelector("br")) return;
  const parts: Node[][] = [[]];
  let breaks = 0;
  for (const node of [...block.childNodes]) {
    if (node.nodeName === "BR") {
      breaks += 1;
      continue;
    }
    if (node instanceof Text && node.data.trim() === "" && breaks > 0) continue;
    if (breaks === 1 && parts.at(-1)?.length) parts.at(-1)?.push(document.createElement("br"));
    if (breaks > 1 && parts.at(-1)?.length) parts.push([]);
    breaks = 0;
    parts.at(-1)?.push(node);
  }
  block.replaceWith(
    ...parts.map((nodes) => {
      const paragraph = document.createElement("p");
      paragraph.append(...nodes);
      return paragraph;
    }),
  );
}

/** Chinese pages indent with ideographic spaces; ours does it by style. */
function trimIndent(block: Element): void {
  const first = textsOf(block)[0];
  if (first) first.data = first.data.replace(/^[\s\u3000]+/, "");
}
