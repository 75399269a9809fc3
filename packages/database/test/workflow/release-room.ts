import {
  addToRelease,
  approveDraft,
  createArticle,
  createRelease,
  getRelease,
  ProblemError,
  planRelease,
  publishArticle,
  publishRelease,
  type Release,
  type ReleaseActGiven,
  saveDraft,
  submitDraft,
} from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { getPublishedArticle } from "@gongji/application/published";
import { PLATFORM } from "@gongji/domain/article";
import { createUnitOfWork } from "../../src/index.ts";
import { completeDraft } from "../../src/testing/editorial-room.ts";
import { openReadersRoom } from "../published/readers-room.ts";

/** When what is planned here is planned for. */
export const NINE = new Date("2027-03-01T01:00:00Z");
/** The draft is shown. */
export const PUBLISH: ReleaseActGiven = { act: "publish" };
/** The article is taken off show. */
export const WITHDRAW: ReleaseActGiven = { act: "withdraw", kind: "gone", note: "政策已经废止" };

/** What a problem looks like in a refusal. */
export const problem = (code: string) => ({ problem: { code } });

/** A readers' room in which releases are put together, published and looked at. */
export function openReleaseRoom() {
  const room = openReadersRoom();
  let count = 0;
  const version = async (id: string) =>
    (await room().database.article.findUniqueOrThrow({ where: { id } })).version;
  const change = async (articleId: string) => ({ articleId, expectedVersion: await version(articleId) });
  const get = (releaseId: string): Promise<Release> =>
    getRelease(
      { unitOfWork: room().context.unitOfWork, reader: room().reader },
      room().actors.admin,
      releaseId,
    );
  const seen = async (releaseId: string) => ({
    releaseId,
    expectedVersion: (await get(releaseId)).version,
  });

  async function approve(articleId: string): Promise<void> {
    const { context, actors } = room();
    await submitDraft(context, actors.editor, { ...(await change(articleId)), note: null, expiry: null });
    await approveDraft(context, actors.admin, { ...(await change(articleId)), note: null });
  }

  /** An approved article readers have never seen. */
  async function approved(word: string): Promise<string> {
    const { context, actors } = room();
    count += 1;
    const title = `${word}第 ${count} 篇`;
    const draft = completeDraft(title);
    const articleId = await createArticle(context, actors.editor, { title, slug: `release-${count}`, draft });
    await approve(articleId);
    return articleId;
  }

  async function edit(articleId: string, title: string): Promise<void> {
    const save = { saveId: crypto.randomUUID(), auto: false, draft: completeDraft(title) };
    await saveDraft(room().context, room().actors.editor, { ...(await change(articleId)), ...save });
  }

  /** An article on show whose next edition has been approved. */
  async function revised(word: string): Promise<string> {
    const articleId = await approved(word);
    await publishArticle(room().context, PLATFORM, await change(articleId));
    await edit(articleId, `${word}新版`);
    await approve(articleId);
    return articleId;
  }

  async function release(
    name: string,
    ...parts: readonly (readonly [ReleaseActGiven, ...string[]])[]
  ): Promise<string> {
    const { context, actors } = room();
    const releaseId = await createRelease(context, actors.editor, { name });
    for (const [does, ...articleIds] of parts) {
      await addToRelease(context, actors.editor, { ...(await seen(releaseId)), articleIds, does });
    }
    return releaseId;
  }

  /** The title readers see, or what they are told instead. */
  async function shown(articleId: string): Promise<string> {
    try {
      const answer = await getPublishedArticle(room().published, new Date(), { articleId });
      return answer.kind === "article" ? answer.article.title : answer.kind;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code !== "article.not_found") throw error;
      return "nothing";
    }
  }

  const publish = async (releaseId: string) =>
    publishRelease(room().context, room().actors.publisher, await seen(releaseId));
  const plan = async (releaseId: string, publishAt = NINE) =>
    planRelease(room().context, room().actors.publisher, { ...(await seen(releaseId)), publishAt });
  /** What a worker sees of the world: the room's, at a time of its own. */
  const workerAt = (now: Date, database = room().database): CommandContext => ({
    ...room().context,
    now: () => now,
    newId: () => crypto.randomUUID(),
    unitOfWork: createUnitOfWork(database),
  });
  const actions = async (subjectId: string) =>
    (await room().database.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: "asc" } })).map(
      ({ action }) => action,
    );
  return {
    ...{ room, version, change, get, seen, approve, approved, edit, revised },
    ...{ release, shown, publish, plan, workerAt, actions },
  };
}
