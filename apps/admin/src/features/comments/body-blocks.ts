import type { Body } from "@gongji/domain/article";
import { blockText, quoteOf } from "@gongji/domain/article";
import { fieldId } from "#lib/field-ids.ts";
import { lightUp } from "#lib/light-up.ts";

/** A block of the body with the text a comment on it keeps. */
export interface BlockOnScreen {
  readonly index: number;
  readonly quote: string;
}

/** The block of the body the cursor stands in; null when it stands elsewhere, or the block is empty. */
export function blockAtCursor(body: Body): BlockOnScreen | null {
  const root = document.getElementById(fieldId("body"));
  const at = document.getSelection()?.anchorNode;
  if (!root || !at || !root.contains(at)) return null;
  const index = [...root.children].findIndex((child) => child.contains(at));
  const block = body.content[index];
  const quote = block ? quoteOf(blockText(block)) : "";
  return quote === "" ? null : { index, quote };
}

/** Brings a block of the body before the eye. */
export function showBlock(index: number): void {
  const block = document.getElementById(fieldId("body"))?.children[index];
  if (block) lightUp(block);
}
