import type { Actor } from "@gongji/domain/article";
import { withoutExclusion } from "@gongji/domain/related";
import type { ArticleChange } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { changeRelated } from "./change-related.ts";

/**
 * Lets an excluded article stand beside this one again.
 * @throws ProblemError related.not_in_list
 */
export async function liftExclusion(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly targetId: string },
): Promise<void> {
  const { targetId, ...change } = command;
  await changeRelated(context, actor, change, {
    rule: (list) => withoutExclusion(list, targetId),
    action: "related.exclusion_lifted",
    detail: { targetId },
  });
}
