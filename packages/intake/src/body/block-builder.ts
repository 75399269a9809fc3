import type { Block, BulletList, Inline, ListItem, OrderedList, Paragraph } from "@gongji/domain/article";
import type { ListPlace } from "../page/piece.ts";

type List = BulletList | OrderedList;
type Flow = Paragraph | List;

interface OpenLevel {
  readonly id: number;
  readonly list: List;
}

/** Content that may be empty, as the body's schema wants it. */
export function paragraph(content: readonly Inline[]): Paragraph {
  return content.length > 0 ? { type: "paragraph", content: [...content] } : { type: "paragraph" };
}

/** Puts paragraphs into nested lists by their places, in the order they are given. */
export class FlowBuilder {
  readonly blocks: Flow[] = [];
  #open: OpenLevel[] = [];

  /** A paragraph outside lists; it ends the lists before it. */
  addParagraph(content: readonly Inline[]): void {
    this.close();
    this.blocks.push(paragraph(content));
  }

  /** A paragraph of a list item; where its place leads through lists not yet open, they are opened. */
  addItem(content: readonly Inline[], { path, opens }: ListPlace): void {
    let shared = 0;
    while (shared < path.length && this.#open[shared]?.id === path[shared]?.id) shared += 1;
    const isContinuation = !opens && shared === path.length && this.#open.length >= shared;
    this.#open = this.#open.slice(0, shared);
    for (const level of path.slice(shared)) this.#openList(level);
    const list = this.#open.at(-1)?.list;
    if (!list) {
      this.addParagraph(content);
      return;
    }
    const item = list.content.at(-1);
    if (isContinuation && item) item.content.push(paragraph(content));
    else list.content.push({ type: "listItem", content: [paragraph(content)] });
  }

  /** Ends all open lists. */
  close(): void {
    this.#open = [];
  }

  #openList({ id, ordered, start }: ListPlace["path"][number]): void {
    const list: List = ordered
      ? { type: "orderedList", ...(start === 1 ? {} : { attrs: { start } }), content: [] }
      : { type: "bulletList", content: [] };
    const parent = this.#open.at(-1)?.list;
    if (parent) itemFor(parent).content.push(list);
    else this.blocks.push(list);
    this.#open.push({ id, list });
  }
}

// A nested list needs an item to stand in, and that item a paragraph to begin with.
function itemFor(list: List): ListItem {
  const last = list.content.at(-1);
  if (last) return last;
  const item: ListItem = { type: "listItem", content: [{ type: "paragraph" }] };
  list.content.push(item);
  return item;
}

/** A block quotation of what the builder holds. */
export function quoted(flow: readonly Flow[]): Block {
  return { type: "blockquote", content: [...flow] };
}
