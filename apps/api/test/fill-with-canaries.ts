import {
  addToRelease,
  createArticle,
  createRelease,
  excludeRelated,
  pinRelated,
  publishArticle,
  saveDraft,
  trashArticle,
  withdrawArticle,
} from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import type { ArticleDraft } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import type { ApiRoom } from "./open-api.ts";

/** Stands in everything readers must never see. */
export const CANARY = "金丝雀";
/** The same in Latin letters, for slugs and addresses. */
export const LATIN_CANARY = "kanarienvogel";

/** A draft whose every text is a canary. */
function canaryDraft(where: string): ArticleDraft {
  const text = `${CANARY}${where}`;
  return {
    ...completeDraft(text),
    shortAnswer: text,
    body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] },
    sources: [{ title: text, issuer: text, number: text, locator: text, grade: "unverified" }],
    disclaimer: text,
    regionCode: "420100",
    topicKeys: [],
  };
}

/** Puts a canary into everything readers must never see. Answers the slugs of all articles it made. */
export async function fillWithCanaries(room: ApiRoom): Promise<string[]> {
  const { context, actors, publish, database, addUser } = room;
  const slugs: string[] = [];
  const save = async (articleId: string, expectedVersion: number, draft: ArticleDraft) =>
    saveDraft(context, actors.editor, {
      articleId,
      expectedVersion,
      saveId: context.newId(),
      auto: false,
      draft,
    });
  const create = (slug: string, draft: ArticleDraft) => {
    slugs.push(slug);
    return createArticle(context, actors.editor, { title: draft.title, slug, draft });
  };

  // A draft that was never on show, and one that was an import's stub.
  const draftId = await create(`${LATIN_CANARY}-draft`, canaryDraft("草稿"));
  const stubId = await create(`${LATIN_CANARY}-stub`, canaryDraft("存根"));
  await database.article.update({
    where: { id: stubId },
    data: { origin: "stub", stubExcerpt: CANARY, stubDate: CANARY },
  });
  // One that was thrown away, and a release that is still being put together.
  const trashedId = await create(`${LATIN_CANARY}-trashed`, canaryDraft("回收站"));
  await trashArticle(context, actors.editor, { articleId: trashedId, expectedVersion: 1, reason: CANARY });
  const releaseId = await createRelease(context, actors.editor, { name: CANARY });
  await addToRelease(context, actors.editor, {
    ...{ releaseId, expectedVersion: 1, articleIds: [draftId] },
    does: { act: "publish" },
  });
  const runId = context.newId();
  await database.importRun.create({ data: { id: runId, startedAt: new Date() } });
  // Readers see the live edition; the draft beside it, its list and its reasons are nobody's business.
  const openId = await publish("on-show");
  slugs.push("on-show");
  await database.importedPage.create({
    data: {
      id: context.newId(),
      runId,
      articleId: openId,
      fileName: `${CANARY}.html`,
      fingerprint: CANARY,
      breadcrumbs: [CANARY],
      publishedAt: CANARY,
      categoryName: CANARY,
      sourceLine: CANARY,
      previousTitle: CANARY,
      nextTitle: CANARY,
      warnings: [{ code: "x", line: null, message: CANARY }],
      at: new Date(),
    },
  });
  await save(openId, 2, canaryDraft("改稿"));
  await pinRelated(context, actors.editor, {
    articleId: openId,
    expectedVersion: 3,
    targetId: draftId,
    position: null,
    reason: `${CANARY}理由`,
    expiresOn: null,
  });
  await excludeRelated(context, actors.editor, {
    articleId: openId,
    expectedVersion: 4,
    targetId: stubId,
    reason: `${CANARY}排除`,
  });
  // A live article that pins a draft.
  const pinnerId = await createArticle(context, actors.editor, {
    title: "钉草稿",
    slug: "pins-a-draft",
    draft: completeDraft("钉草稿"),
    related: { pins: [{ articleId: draftId, reason: `${CANARY}理由`, expiresOn: null }], exclusions: [] },
  });
  slugs.push("pins-a-draft");
  await publishArticle(context, PLATFORM, { articleId: pinnerId, expectedVersion: 1 });
  // An edition that was replaced, and an article that was taken back.
  const replacedId = await create("replaced-edition", canaryDraft("旧版"));
  await publishArticle(context, PLATFORM, { articleId: replacedId, expectedVersion: 1 });
  await save(replacedId, 2, completeDraft("新版"));
  await publishArticle(context, PLATFORM, { articleId: replacedId, expectedVersion: 3 });
  for (const kind of ["gone", "redirect"] as const) {
    const id = await create(`${LATIN_CANARY}-${kind}`, canaryDraft(kind));
    await publishArticle(context, PLATFORM, { articleId: id, expectedVersion: 1 });
    const withdrawal = { kind, note: null, redirectToId: kind === "redirect" ? openId : null };
    await withdrawArticle(context, actors.publisher, { articleId: id, expectedVersion: 2, ...withdrawal });
  }
  await database.factProposal.create({
    data: {
      id: context.newId(),
      fact: "mutual-aid.relatives",
      regionCode: "420100",
      entry: { value: CANARY },
      supersedes: [],
      note: CANARY,
      state: "proposed",
      proposedAt: new Date(),
      reviewNote: CANARY,
    },
  });
  await addUser(`${LATIN_CANARY}@example.org`, "editor");
  await database.user.updateMany({ data: { name: CANARY } });
  // The ranking gone mad: everything is suggested beside everything, and nobody comes to set it right.
  await database.$executeRaw`
    INSERT INTO related_suggestion (article_id, target_id, score, question, reason, model_version)
    SELECT a.id, t.id, 3, 'asks', '{"code": "alike"}', 'mad' FROM article a JOIN article t ON t.id <> a.id`;
  await database.$executeRaw`DELETE FROM pgboss.job`;
  await database.$executeRaw`
    INSERT INTO related_ranking (article_id, model_version, ranked_at)
    SELECT id, ${TRAINED_MODEL.version}, now() FROM article`;
  return slugs;
}
