import { addToRelease, createArticle, createRelease, trashArticle } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import type { ArticleDraft } from "@gongji/domain/article";

/** A release that is being put together, and an article in the trash. */
export async function fillReleases(
  { actors }: EditorialRoom,
  context: CommandContext,
  { articleId, complete }: { readonly articleId: string; readonly complete: ArticleDraft },
): Promise<{ releaseId: string }> {
  const releaseId = await createRelease(context, actors.editor, { name: "1 月新规" });
  await addToRelease(context, actors.editor, {
    releaseId,
    expectedVersion: 1,
    articleIds: [articleId],
    does: { act: "publish" },
  });
  const title = "医保卡丢了怎么办（重复）";
  const thrownAway = await createArticle(context, actors.author, { title, draft: { ...complete, title } });
  await trashArticle(context, actors.author, {
    articleId: thrownAway,
    expectedVersion: 1,
    reason: "和另一篇重复",
  });
  return { releaseId };
}
