import { type Actor, mayEdit, roleAllows } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import type { ListedTrash, ListTrash } from "./trash-dto.ts";
import { toTrashed } from "./trash-time.ts";

/**
 * What is in the trash, what was put there last first.
 * @throws ProblemError auth.not_allowed
 */
export async function listTrash(
  context: CommandContext,
  actor: Actor,
  { cursor, limit }: ListTrash,
): Promise<{ items: ListedTrash[]; nextCursor: string | null; count: number }> {
  authorise(actor, "article.read");
  return await context.unitOfWork.run(async ({ trash }) => {
    const found = await trash.list({ before: cursor ?? null, limit });
    const items = found.slice(0, limit).map(({ at, by, reason, createdById, ownerId, ...article }) => ({
      ...article,
      ...toTrashed({ at, by, reason }),
      mayRestore: mayEdit(actor, { createdById, ownerId }),
      mayPurge: roleAllows(actor.role, "article.purge") && article.namedBy === 0,
    }));
    const last = items.at(-1);
    return {
      items,
      nextCursor: found.length > limit && last ? last.articleId : null,
      count: await trash.count(),
    };
  });
}
