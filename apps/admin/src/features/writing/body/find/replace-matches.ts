import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import type { Match } from "./find-matches.ts";
import { type FindStep, finding, findKey } from "./find-plugin.ts";

/** Looks for something else, or moves to another place. */
export function takeFindStep(editor: Editor, step: FindStep): void {
  editor.view.dispatch(editor.state.tr.setMeta(findKey, step));
}

/** Moves to the next place (or the one before) and brings it into view; after the last comes the first. */
export function moveToMatch(editor: Editor, by: 1 | -1): void {
  const { matches, current } = finding(editor.state);
  if (matches.length === 0) return;
  takeFindStep(editor, { current: (current + by + matches.length) % matches.length });
  showMatch(editor);
}

/** Brings the current place into view without taking the keyboard away from the search. */
export function showMatch(editor: Editor): void {
  const { matches, current } = finding(editor.state);
  const match = matches[current];
  if (!match) return;
  const { node } = editor.view.domAtPos(match.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
}

/** Replaces the current place; the next one becomes current. */
export function replaceMatch(editor: Editor, words: string): void {
  const { matches, current } = finding(editor.state);
  const match = matches[current];
  if (!match) return;
  const { tr: transaction } = editor.state;
  put(transaction, match, words);
  const step: FindStep = { from: match.from + words.length };
  editor.view.dispatch(transaction.setMeta(findKey, step));
  showMatch(editor);
}

/** Replaces every place as one step of undo, and says how many there were. */
export function replaceAllMatches(editor: Editor, words: string): number {
  const { matches } = finding(editor.state);
  const { tr: transaction } = editor.state;
  for (const match of matches.toReversed()) put(transaction, match, words);
  editor.view.dispatch(transaction);
  return matches.length;
}

/** The words take over the emphasis and the link of what they replace. */
function put(transaction: Transaction, { from, to }: Match, words: string): void {
  if (words === "") transaction.delete(from, to);
  else {
    const marks = transaction.doc.nodeAt(from)?.marks;
    transaction.replaceWith(from, to, transaction.doc.type.schema.text(words, marks));
  }
}
