import { always, everybody, nobody, type ProcedureRule } from "./procedure-rule.ts";

const said = { text: "这里缺依据", mentions: [] };

/** The procedures of what the room says to each other. */
export const COMMENT_RULES: Record<string, ProcedureRule> = {
  "comments.list": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "comments.mentions": { input: () => undefined, allowed: everybody },
  "comments.add": {
    input: ({ articleId }) => ({ articleId, quote: null, ...said }),
    allowed: everybody,
    refusedIn: { trashed: "article.not_found" },
  },
  "comments.reply": {
    input: () => ({ threadId: nobody, ...said }),
    allowed: everybody,
    refusedIn: always("comment.not_found"),
  },
  "comments.resolve": {
    input: () => ({ threadId: nobody, resolved: true }),
    allowed: everybody,
    refusedIn: always("comment.not_found"),
  },
};
