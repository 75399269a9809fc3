import type { Actor } from "@gongji/domain/article";
import { withOrder } from "@gongji/domain/related";
import type { ArticleChange } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { changeRelated } from "./change-related.ts";

/**
 * Puts the pins in a new order, which names each pinned article exactly once.
 * @throws ProblemError related.order_mismatch
 */
export async function reorderRelated(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly targetIds: readonly string[] },
): Promise<void> {
  const { targetIds, ...change } = command;
  await changeRelated(context, actor, change, {
    rule: (list) => withOrder(list, targetIds),
    action: "related.reordered",
    detail: { count: targetIds.length },
  });
}
