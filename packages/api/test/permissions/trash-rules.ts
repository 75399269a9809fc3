import { change, editing, everybody, except, type ProcedureRule, publishing } from "./procedure-rule.ts";

/** The procedures of the trash. */
export const TRASH_RULES: Record<string, ProcedureRule> = {
  "trash.list": { input: () => ({}), allowed: everybody },
  "trash.put": {
    input: (subject) => ({ ...change(subject), reason: "重复了" }),
    allowed: editing,
    refusedIn: {
      live: "article.was_published",
      live_with_draft: "article.was_published",
      withdrawn: "article.was_published",
    },
  },
  "trash.restore": {
    input: change,
    allowed: editing,
    ofTrash: true,
    refusedIn: except("trashed", "article.not_in_trash"),
  },
  "trash.purge": {
    input: change,
    allowed: publishing,
    ofTrash: true,
    refusedIn: except("trashed", "article.not_in_trash"),
  },
};
