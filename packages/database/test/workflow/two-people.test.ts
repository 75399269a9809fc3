import {
  approveDraft,
  createArticle,
  getArticleForEditing,
  pinRelated,
  publishArticle,
  publishInEmergency,
  recallDraft,
  requestChanges,
  reviewEmergency,
  saveDraft,
  submitDraft,
} from "@gongji/application";
import { type Actor, draftStage, type ReviewStepKind } from "@gongji/domain/article";
import fc from "fast-check";
import { expect, test } from "vitest";
import { workingFrom } from "../../src/editing/working-from.ts";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";
import { hasSteps, stageSql } from "../../src/workflow/stage-sql.ts";

const room = openEditorialRoom();
const refusal = (code: string) => ({ problem: { code } });

/** One article, whose version is counted along. */
async function opened(title: string, creator: Actor) {
  const { context, reader } = room();
  const articleId = await createArticle(context, creator, { title, draft: completeDraft(title) });
  let expectedVersion = 1;
  async function act(run: (change: { articleId: string; expectedVersion: number }) => Promise<void>) {
    await run({ articleId, expectedVersion });
    expectedVersion += 1;
  }
  return {
    articleId,
    submit: (actor: Actor) =>
      act((change) => submitDraft(context, actor, { ...change, note: null, expiry: null })),
    recall: (actor: Actor) => act((change) => recallDraft(context, actor, change)),
    approve: (actor: Actor) => act((change) => approveDraft(context, actor, { ...change, note: null })),
    sendBack: (actor: Actor, note: string) =>
      act((change) => requestChanges(context, actor, { ...change, note })),
    publish: (actor: Actor) => act((change) => publishArticle(context, actor, change)),
    hurry: (actor: Actor) =>
      act((change) => publishInEmergency(context, actor, { ...change, reason: "今天生效" })),
    lookAfterwards: (actor: Actor) =>
      act((change) => reviewEmergency(context, actor, { ...change, note: null })),
    save: (actor: Actor, text: string) =>
      act((change) =>
        saveDraft(context, actor, {
          ...change,
          saveId: crypto.randomUUID(),
          auto: false,
          draft: completeDraft(text),
        }),
      ),
    pin: (actor: Actor, targetId: string) =>
      act((change) =>
        pinRelated(context, actor, { ...change, targetId, position: null, reason: null, expiresOn: null }),
      ),
    see: (actor: Actor) => getArticleForEditing(reader, actor, articleId),
  };
}

test("readers see exactly what a second person approved, and an edit makes the approval void", async () => {
  const { author, editor, publisher } = room().actors;
  const article = await opened("两人", author);
  await article.submit(author);
  expect((await article.see(editor)).workflow).toMatchObject({ stage: "submitted", wrote: false });
  await expect(article.publish(publisher)).rejects.toMatchObject(refusal("review.not_approved"));
  await article.approve(editor);
  await article.save(author, "批准之后又改");
  const seen = await article.see(publisher);
  expect(seen.workflow).toMatchObject({ stage: "editing", voided: { kind: "approved" } });
  expect(seen.abilities).toMatchObject({ publish: false, publishInEmergency: true });
  await expect(article.publish(publisher)).rejects.toMatchObject(refusal("review.not_approved"));
  await article.save(author, "两人");
  expect((await article.see(author)).workflow).toMatchObject({ stage: "approved", voided: null });
  await article.publish(publisher);
  expect(await article.see(author)).toMatchObject({ state: "live", workflow: { stage: null } });
});

test("a change of the related list makes an approval void too", async () => {
  const { author, editor, publisher } = room().actors;
  const [other, article] = [await opened("旁边的", author), await opened("列表", author)];
  await article.submit(author);
  await article.approve(editor);
  await article.pin(author, other.articleId);
  await expect(article.publish(publisher)).rejects.toMatchObject(refusal("review.not_approved"));
});

test("nobody approves a draft they have written in, whatever their role; the next draft they may", async () => {
  const { author, editor, publisher, admin } = room().actors;
  const article = await opened("谁都不能批自己的", author);
  await article.save(admin, "管理员改过");
  await article.save(editor, "编辑改过");
  await article.submit(author);
  expect((await article.see(admin)).abilities.approve).toBe(false);
  for (const writer of [admin, editor]) {
    await expect(article.approve(writer)).rejects.toMatchObject(refusal("review.wrote_it"));
  }
  await expect(article.approve(author)).rejects.toMatchObject(refusal("auth.not_allowed"));
  await article.approve(publisher);
  await article.publish(publisher);
  await article.save(author, "下一稿");
  await article.submit(author);
  await article.approve(editor);
  expect((await article.see(editor)).workflow.stage).toBe("approved");
});

test("what was sent back says why until it is submitted again, and what was recalled is nobody's to approve", async () => {
  const { author, editor } = room().actors;
  const article = await opened("退回", author);
  await article.submit(author);
  await article.sendBack(editor, "请写明地区");
  await article.save(author, "写明了地区");
  const { workflow } = await article.see(author);
  expect(workflow.stage).toBe("changes_requested");
  expect(workflow.steps[0]).toMatchObject({ kind: "changes_requested", note: "请写明地区", current: false });
  await article.submit(author);
  await expect(article.submit(author)).rejects.toMatchObject(refusal("review.already_submitted"));
  await article.recall(author);
  await expect(article.approve(editor)).rejects.toMatchObject(refusal("review.not_submitted"));
});

test("what is published in an emergency is open until somebody else has looked at it", async () => {
  const { context, reader, actors } = room();
  const { author, editor, publisher, admin } = actors;
  const article = await opened("紧急", author);
  await article.save(editor, "编辑改过的急稿");
  await expect(article.hurry(editor)).rejects.toMatchObject(refusal("auth.not_allowed"));
  await article.hurry(publisher);
  const { workflow } = await article.see(admin);
  expect(workflow.emergency).toMatchObject({ by: { name: "publisher" }, reason: "今天生效" });
  const { at, dueAt } = workflow.emergency ?? { at: "", dueAt: "" };
  expect(Date.parse(dueAt) - Date.parse(at)).toBe(3 * 24 * 3_600_000);
  const open = async () => (await reader.waiting({ userId: null, now: context.now() })).emergencies;
  expect(await open()).toHaveLength(1);
  for (const involved of [publisher, editor]) {
    await expect(article.lookAfterwards(involved)).rejects.toMatchObject(refusal("review.wrote_it"));
  }
  await article.lookAfterwards(admin);
  expect(await open()).toEqual([]);
  expect((await article.see(admin)).workflow.emergency).toBeNull();
});

test("the stage computed by SQL is the domain's after any chain of steps and edits", async () => {
  const { database, context, actors } = room();
  const articleId = await createArticle(context, actors.editor, { title: "链", draft: completeDraft("链") });
  const { draftEditionId } = await database.article.findUniqueOrThrow({ where: { id: articleId } });
  const editionId = draftEditionId ?? "";
  const kinds: ReviewStepKind[] = ["submitted", "recalled", "changes_requested", "approved"];
  const step = fc.record({ kind: fc.constantFrom(...kinds), contentHash: fc.constantFrom("a", "b") });
  const plan = fc.constantFrom("a", "b", null);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 4 }), plan, fc.constantFrom("a", "b"), async (...chain) => {
      const [steps, plannedHash, contentHash] = chain;
      const rows = await database
        .$transaction(async (db) => {
          await db.edition.update({ where: { id: editionId }, data: { contentHash } });
          const shared = { articleId, editionId };
          const added = steps.map((one) => ({ ...shared, ...one, id: context.newId(), at: context.now() }));
          await db.reviewStep.createMany({ data: added });
          const at = context.now();
          const act = { id: context.newId(), kind: "publish" as const, at, nextTryAt: at, createdAt: at };
          if (plannedHash)
            await db.plannedAct.create({ data: { ...shared, ...act, contentHash: plannedHash } });
          const found = await db.$queryRaw<{ stage: string; has: boolean }[]>`
            SELECT ${stageSql} AS stage, ${hasSteps} AS has FROM ${workingFrom} WHERE a.id = ${articleId}::uuid`;
          // The table only grows: the chain is taken back with its transaction.
          throw new Chain(found);
        })
        .catch((error: unknown) => {
          if (error instanceof Chain) return error.found;
          throw error;
        });
      const stage = draftStage({ contentHash, steps, plannedHash });
      expect(rows).toEqual([{ stage, has: steps.length > 0 }]);
    }),
    { numRuns: 150 },
  );
});

class Chain extends Error {
  readonly found: unknown;

  constructor(found: unknown) {
    super("a chain is taken back");
    this.found = found;
  }
}
