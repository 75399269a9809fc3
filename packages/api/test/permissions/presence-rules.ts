import { everybody, nobody, type ProcedureRule } from "./procedure-rule.ts";

const FLEETING = "Who has an article open is true for a moment only; nothing that stays is changed.";

/** The procedures that say who has which article open. */
export const PRESENCE_RULES: Record<string, ProcedureRule> = {
  "presence.beat": {
    input: ({ articleId }) => ({ articleId, tabId: crypto.randomUUID(), editing: false }),
    allowed: everybody,
    refusedIn: { trashed: "article.not_found" },
    unaudited: FLEETING,
  },
  "presence.leave": { input: () => ({ tabId: nobody }), allowed: everybody, unaudited: FLEETING },
  "presence.list": { input: ({ articleId }) => ({ articleIds: [articleId] }), allowed: everybody },
};
