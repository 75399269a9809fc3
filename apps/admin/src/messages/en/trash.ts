import { TRASH_DAYS } from "@gongji/domain/article";
import type { Messages } from "../zh-CN/index.ts";

export const trash: Messages["trash"] = {
  title: "Trash",
  hint: `Articles readers have never seen can be moved here. They are permanently deleted after ${TRASH_DAYS} days and can be restored until then. Their addresses stay reserved.`,
  list: "Articles in the trash",
  count: (count) => (count === 1 ? "1 article" : `${count} articles`),
  put: "Move to the trash",
  putTitle: "Move to the trash?",
  putHint: `The article disappears from all lists and searches, and is permanently deleted after ${TRASH_DAYS} days.`,
  reason: "Reason (optional, only colleagues see it)",
  referrers: (count) =>
    count === 1
      ? "1 article links to it. It will be marked there as in the trash, and it won’t be deleted while it is listed as related:"
      : `${count} articles link to it. It will be marked there as in the trash, and it won’t be deleted while it is listed as related:`,
  putDone: (title) => `“${title}” moved to the trash`,
  by: (who, when) => `Moved here by ${who}, ${when}`,
  because: (reason) => `Reason: ${reason}`,
  until: (when) => `Permanently deleted on ${when}`,
  kept: (count) =>
    count === 1
      ? "Another article lists it as related; it won’t be deleted until it is removed there"
      : `${count} other articles list it as related; it won’t be deleted until it is removed there`,
  restore: "Restore",
  restoreThis: (title) => `Restore: ${title}`,
  restored: (title) => `“${title}” restored`,
  purge: "Delete permanently",
  purgeThis: (title) => `Delete permanently: ${title}`,
  purgeTitle: (title) => `Permanently delete “${title}”?`,
  purgeHint:
    "Its text, history and comments are deleted too and can’t be recovered. Its address can be used again. The audit log keeps its title and who deleted it.",
  purged: (title) => `“${title}” permanently deleted`,
  emptyTitle: "The trash is empty",
  emptyHint:
    "You can move drafts you don’t need here from an article’s “More actions” or the list’s bulk actions.",
  here: (who, when) => `This article is in the trash. Moved there by ${who}, ${when}.`,
};
