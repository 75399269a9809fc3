import { TRASH_DAYS } from "@gongji/domain/article";
import type { Messages } from "../zh-CN/index.ts";

export const trash: Messages["trash"] = {
  title: "Trash",
  hint: `Articles readers have never seen can be put here. They are deleted for good after ${TRASH_DAYS} days and can be restored until then; their addresses stay theirs.`,
  list: "Articles in the trash",
  count: (count) => (count === 1 ? "1 article" : `${count} articles`),
  put: "Move to the trash",
  putTitle: "Move to the trash?",
  putHint: `The article leaves every list and search, and is deleted for good after ${TRASH_DAYS} days.`,
  reason: "Why it is not wanted (optional, for colleagues)",
  referrers: (count) =>
    count === 1
      ? "One article links to it, and will say that it is in the trash. It stays there while a related list has it:"
      : `${count} articles link to it, and will say that it is in the trash. It stays there while a related list has it:`,
  putDone: (title) => `“${title}” is in the trash`,
  by: (who, when) => `Put here by ${who}, ${when}`,
  because: (reason) => `Reason: ${reason}`,
  until: (when) => `Deleted for good on ${when}`,
  kept: (count) =>
    count === 1
      ? "Another article has it in its related list; until that is changed it is not deleted"
      : `${count} other articles have it in their related lists; until that is changed it is not deleted`,
  restore: "Restore",
  restoreThis: (title) => `Restore: ${title}`,
  restored: (title) => `“${title}” is restored`,
  purge: "Delete for good",
  purgeThis: (title) => `Delete for good: ${title}`,
  purgeTitle: (title) => `Delete “${title}” for good?`,
  purgeHint:
    "Its text, history and comments go with it and cannot be brought back. Its address is free again. The audit log keeps the title and who deleted it.",
  purged: (title) => `“${title}” is deleted for good`,
  emptyTitle: "The trash is empty",
  emptyHint:
    "Drafts nobody wants can be moved here from the article's “More actions” or from the list's bulk actions.",
  here: (who, when) => `This article is in the trash: put there by ${who}, ${when}.`,
};
