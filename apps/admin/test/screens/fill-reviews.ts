import {
  approveDraft,
  createArticle,
  planPublication,
  publishInEmergency,
  requestChanges,
  submitDraft,
} from "@gongji/application";
import { addComment } from "@gongji/application/comments";
import type { CommandContext } from "@gongji/application/ports";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import type { Actor, ArticleDraft } from "@gongji/domain/article";

/** Who looks on, what a finished draft holds, and the articles that are talked about. */
interface Cast {
  readonly viewer: Actor;
  readonly complete: ArticleDraft;
  readonly commented: string;
  readonly mine: string;
}

const HOUR_MS = 3_600_000;

/** Drafts on every step of their way to the readers, and comments that call the viewer. */
export async function fillReviews(
  { database, actors }: EditorialRoom,
  context: CommandContext,
  { viewer, complete, commented, mine }: Cast,
): Promise<void> {
  const version = async (articleId: string) =>
    (await database.article.findUniqueOrThrow({ where: { id: articleId } })).version;
  const change = async (articleId: string) => ({ articleId, expectedVersion: await version(articleId) });
  const submitted = async (title: string, note: string | null) => {
    const articleId = await createArticle(context, actors.author, { title, draft: { ...complete, title } });
    await submitDraft(context, actors.author, { ...(await change(articleId)), note, expiry: null });
    return articleId;
  };

  await submitted("异地就医备案可以撤销吗", "备案的期限按 2024 年的文件核对过，请看第二段。");
  const back = await submitted("门诊慢特病怎样认定", null);
  await requestChanges(context, actors.editor, {
    ...(await change(back)),
    note: "请写明各地的病种目录不同。",
  });

  for (const [title, failed] of [
    ["灵活就业人员几号扣费", false],
    ["新生儿多久内参保可以追溯", true],
  ] as const) {
    const articleId = await submitted(title, null);
    await approveDraft(context, actors.editor, { ...(await change(articleId)), note: null });
    const publishAt = new Date(Date.now() + 20 * HOUR_MS);
    await planPublication(context, actors.publisher, { ...(await change(articleId)), publishAt });
    if (!failed) continue;
    const at = new Date(Date.now() - 2 * HOUR_MS);
    await database.plannedAct.updateMany({
      where: { articleId },
      data: { state: "failed", at, settledAt: at, problem: "article.not_publishable" },
    });
  }

  const urgent = "集采药换了厂家怎么办";
  const urgentId = await createArticle(context, actors.author, {
    title: urgent,
    draft: { ...complete, title: urgent },
  });
  await publishInEmergency(context, actors.publisher, {
    ...(await change(urgentId)),
    reason: "旧答案写错了报销比例，今天已有读者照着办。",
  });

  const mentions = viewer.userId === null ? [] : [viewer.userId];
  for (const [articleId, quote, text] of [
    [commented, "不配合调查会怎样", `@${viewer.name} 这一段的依据是第三十条还是第四十一条？`],
    [mine, null, `@${viewer.name} 标题要不要写明是跨省换工作？`],
  ] as const)
    await addComment(context, actors.editor, { articleId, quote, text, mentions: [...mentions] });
}
