import { everybody, nobody, type ProcedureRule } from "./procedure-rule.ts";

/** The procedures that say who has which article open. */
export const PRESENCE_RULES: Record<string, ProcedureRule> = {
  "presence.beat": {
    input: ({ articleId }) => ({ articleId, tabId: crypto.randomUUID(), editing: false }),
    allowed: everybody,
    refusedIn: { trashed: "article.not_found" },
  },
  "presence.leave": { input: () => ({ tabId: nobody }), allowed: everybody },
  "presence.list": { input: ({ articleId }) => ({ articleIds: [articleId] }), allowed: everybody },
};
