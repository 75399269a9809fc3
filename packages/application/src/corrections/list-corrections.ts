import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import type { ListCorrections, ListedCorrection } from "./correction-commands.ts";

/**
 * What readers say is wrong, the latest first, and how much of it waits for somebody.
 * @throws ProblemError auth.not_allowed
 */
export async function listCorrections(
  context: CommandContext,
  actor: Actor,
  { state, cursor, limit }: ListCorrections,
): Promise<{ items: ListedCorrection[]; nextCursor: string | null; openCount: number }> {
  authorise(actor, "article.read");
  return await context.unitOfWork.run(async ({ corrections }) => {
    const found = await corrections.list({ isDone: state === "done", before: cursor ?? null, limit });
    const items = found.slice(0, limit).map(({ id, article, receivedAt, doneAt, ...correction }) => ({
      correctionId: id,
      article: article && { articleId: article.id, slug: article.slug, title: article.title },
      text: correction.text,
      receivedAt: receivedAt.toISOString(),
      doneAt: doneAt?.toISOString() ?? null,
      doneByName: correction.doneByName,
      note: correction.note,
    }));
    const last = items.at(-1);
    return {
      items,
      nextCursor: found.length > limit && last ? last.correctionId : null,
      openCount: await corrections.countOpen(),
    };
  });
}
