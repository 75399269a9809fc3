import type { Body } from "@gongji/domain/article";
import { commonSubsequence } from "@gongji/domain/shared";
import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { bodyToEditor } from "./body-to-editor.ts";

interface PlacedBlock {
  readonly node: Node;
  readonly from: number;
  readonly key: string;
}

/**
 * The change that makes the editor's document say what a body from outside says. It touches only what differs, so that
 * the caret, the selection and what a keyboard is composing stay where they are.
 */
export function bringIn(state: EditorState, body: Body): Transaction {
  const wanted = state.schema.nodeFromJSON(bodyToEditor(body));
  const transaction = state.tr;
  changeBlocks(transaction, withoutEmptyEnd(blocksOf(state.doc), wanted.childCount), blocksOf(wanted));
  return startsWith(transaction.doc, wanted)
    ? transaction
    : state.tr.replaceWith(0, state.doc.content.size, wanted.content);
}

function blocksOf(doc: Node): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  doc.forEach((node, from) => {
    blocks.push({ node, from, key: JSON.stringify(node.toJSON()) });
  });
  return blocks;
}

/** Empty paragraphs at the end are the editor's own: somebody may be about to write there. */
function withoutEmptyEnd(blocks: readonly PlacedBlock[], least: number): readonly PlacedBlock[] {
  let end = blocks.length;
  while (end > least && isEmptyParagraph(blocks[end - 1]?.node)) end -= 1;
  return blocks.slice(0, end);
}

function isEmptyParagraph(node: Node | undefined): boolean {
  return node?.type.name === "paragraph" && node.content.size === 0;
}

function startsWith(doc: Node, wanted: Node): boolean {
  const blocks = blocksOf(doc);
  const rest = blocks.slice(wanted.childCount);
  return (
    rest.every(({ node }) => isEmptyParagraph(node)) &&
    blocksOf(wanted).every(({ key }, index) => blocks[index]?.key === key)
  );
}

/** Changes the blocks from the last to the first, so that the places of those before stay right. */
function changeBlocks(
  transaction: Transaction,
  present: readonly PlacedBlock[],
  wanted: readonly PlacedBlock[],
): void {
  const keysOf = (blocks: readonly PlacedBlock[]) => blocks.map(({ key }) => key);
  const kept = [...commonSubsequence(keysOf(present), keysOf(wanted))].sort(([one], [other]) => other - one);
  let end = { present: present.length, wanted: wanted.length };
  for (const [place, target] of [...kept, [-1, -1] as const]) {
    changeStretch(
      transaction,
      present.slice(place + 1, end.present),
      wanted.slice(target + 1, end.wanted),
      endOf(present[place]),
    );
    end = { present: place, wanted: target };
  }
}

function endOf(block: PlacedBlock | undefined): number {
  return block ? block.from + block.node.nodeSize : 0;
}

/** A stretch of blocks becomes another one: block for block where they correspond, otherwise as a whole. */
function changeStretch(
  transaction: Transaction,
  present: readonly PlacedBlock[],
  wanted: readonly PlacedBlock[],
  from: number,
): void {
  const pairs = present.map((block, index) => ({ block, other: wanted[index]?.node }));
  const correspond =
    present.length === wanted.length &&
    pairs.every(({ block, other }) => other && block.node.sameMarkup(other));
  if (correspond) {
    for (const { block, other } of pairs.reverse()) if (other) changeInside(transaction, block, other);
    return;
  }
  const to = endOf(present.at(-1)) || from;
  transaction.replaceWith(
    from,
    to,
    wanted.map(({ node }) => node),
  );
}

/** Changes only the part of a block that differs. */
function changeInside(transaction: Transaction, { node, from }: PlacedBlock, wanted: Node): void {
  const start = node.content.findDiffStart(wanted.content);
  const end = node.content.findDiffEnd(wanted.content);
  if (start === null || !end) return;
  // Repeated text makes the two meet each other: "aa" to "a" begins and ends alike.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const inside = from + 1;
  transaction.replace(inside + start, inside + end.a + overlap, wanted.slice(start, end.b + overlap));
}
