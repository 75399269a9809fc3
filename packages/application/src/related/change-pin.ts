import type { Actor } from "@gongji/domain/article";
import { withPinChanged } from "@gongji/domain/related";
import type { ArticleChange } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { changeRelated } from "./change-related.ts";

/**
 * Changes why an article is pinned, or until when.
 * @throws ProblemError related.not_in_list
 */
export async function changePin(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & {
    readonly targetId: string;
    readonly reason: string | null;
    /** First day without the pin, `YYYY-MM-DD`. */
    readonly expiresOn: string | null;
  },
): Promise<void> {
  const { targetId, reason, expiresOn, ...change } = command;
  await changeRelated(context, actor, change, {
    rule: (list) => withPinChanged(list, { articleId: targetId, reason, expiresOn }),
    action: "related.pin_changed",
    detail: { targetId, expiresOn },
  });
}
