import type { Actor } from "@gongji/domain/article";
import { withoutPin } from "@gongji/domain/related";
import type { ArticleChange } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { changeRelated } from "./change-related.ts";

/**
 * Takes a pin out of the related list of the draft.
 * @throws ProblemError related.not_in_list
 */
export async function unpinRelated(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly targetId: string },
): Promise<void> {
  const { targetId, ...change } = command;
  await changeRelated(context, actor, change, {
    rule: (list) => withoutPin(list, targetId),
    action: "related.unpinned",
    detail: { targetId },
  });
}
