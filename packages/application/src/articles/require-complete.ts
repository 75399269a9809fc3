import { type ArticleDraft, publishBlockers } from "@gongji/domain/article";
import { refuse } from "../problem-error.ts";

/** Refuses a draft that lacks something publication needs, and says all that it lacks. */
export function requireComplete(draft: ArticleDraft): void {
  const blockers = publishBlockers(draft);
  if (blockers.length > 0) refuse({ code: "article.not_publishable", blockers });
}
