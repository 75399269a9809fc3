import type { Actor } from "@gongji/domain/article";
import { withExclusion } from "@gongji/domain/related";
import type { ArticleChange } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { changeRelated } from "./change-related.ts";

/**
 * Keeps an article from ever standing beside this one.
 * @throws ProblemError related.self, related.too_many, related.target_not_found
 */
export async function excludeRelated(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly targetId: string; readonly reason: string | null },
): Promise<void> {
  const { targetId, reason, ...change } = command;
  await changeRelated(context, actor, change, {
    rule: (list) => withExclusion(list, change.articleId, { articleId: targetId, reason }),
    addedIds: [targetId],
    action: "related.excluded",
    detail: { targetId },
  });
}
