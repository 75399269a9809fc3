import type { ArticleDraft } from "@gongji/domain/article";
import { sameContent } from "./same-content.ts";

/** What to do when the server's text is not the one the typing started from. */
export type Reconciliation = "take_theirs" | "keep_mine" | "both_changed";

/**
 * Who may win without anybody losing a word: theirs when nothing was typed here or both say the same, mine
 * when only something beside the text changed there; otherwise both changed the text.
 */
export function reconcile(base: ArticleDraft, mine: ArticleDraft, theirs: ArticleDraft): Reconciliation {
  if (sameContent(mine, base) || sameContent(mine, theirs)) return "take_theirs";
  if (sameContent(theirs, base)) return "keep_mine";
  return "both_changed";
}
