import type { Actor } from "@gongji/domain/article";
import { withPin } from "@gongji/domain/related";
import type { ArticleChange } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { changeRelated } from "./change-related.ts";

/** Placing an article beside another one. */
export interface PinRelated extends ArticleChange {
  readonly targetId: string;
  /** Place from 0; null for the end. */
  readonly position: number | null;
  readonly reason: string | null;
  /** First day without the pin, `YYYY-MM-DD`. */
  readonly expiresOn: string | null;
}

/**
 * Pins an article in the related list of the draft.
 * @throws ProblemError related.self, related.already_pinned, related.too_many, related.target_not_found
 */
export async function pinRelated(context: CommandContext, actor: Actor, command: PinRelated): Promise<void> {
  const { targetId, position, reason, expiresOn, ...change } = command;
  await changeRelated(context, actor, change, {
    rule: (list) => withPin(list, change.articleId, { articleId: targetId, reason, expiresOn }, position),
    addedIds: [targetId],
    action: "related.pinned",
    detail: { targetId, position },
  });
}
