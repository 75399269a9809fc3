import {
  approveDraft,
  createArticle,
  planExpiry,
  planPublication,
  publishArticle,
  runDueActs,
  saveDraft,
  submitDraft,
} from "@gongji/application";
import type { CommandContext, Expiry } from "@gongji/application/ports";
import { PLATFORM } from "@gongji/domain/article";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, createUnitOfWork, type Database } from "../../src/index.ts";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const NINE = new Date("2027-03-01T01:00:00Z");
const before = new Date(NINE.getTime() - 1);
let doomed: Database;

beforeAll(() => {
  doomed = createDatabase(`${room().url}?application_name=doomed`);
});
afterAll(() => doomed.$disconnect());

/** What a worker sees of the world: the room's, at a time of its own. */
const workerAt = (now: Date, database = room().database): CommandContext => ({
  ...room().context,
  now: () => now,
  newId: () => crypto.randomUUID(),
  unitOfWork: createUnitOfWork(database),
});

/** An approved article, at version 3. */
async function approved(title: string, expiry: Expiry | null = null): Promise<string> {
  const { context, actors } = room();
  const articleId = await createArticle(context, actors.author, { title, draft: completeDraft(title) });
  await submitDraft(context, actors.author, { articleId, expectedVersion: 1, note: null, expiry });
  await approveDraft(context, actors.editor, { articleId, expectedVersion: 2, note: null });
  return articleId;
}

async function planned(title: string, publishAt = NINE): Promise<string> {
  const { context, actors } = room();
  const articleId = await approved(title);
  await planPublication(context, actors.publisher, { articleId, expectedVersion: 3, publishAt });
  return articleId;
}

async function publications(articleId: string): Promise<number> {
  return await room().database.auditEvent.count({
    where: { subjectId: articleId, action: "article.published" },
  });
}

async function isOnShow(articleId: string): Promise<boolean> {
  const rows = await room().database.$queryRaw<unknown[]>`
    SELECT 1 FROM live.listed_article WHERE id = ${articleId}::uuid`;
  return rows.length === 1;
}

test("nothing happens before its time; with several workers each act happens once, and what was missed is caught up", async () => {
  const ids = [await planned("早上九点一"), await planned("早上九点二"), await planned("早上九点三")];
  expect(await runDueActs(workerAt(before), PLATFORM)).toEqual({ done: 0, failed: [] });
  expect(await Promise.all(ids.map(isOnShow))).toEqual([false, false, false]);
  const dayLater = new Date(NINE.getTime() + 24 * 3_600_000);
  const others = [createDatabase(room().url), createDatabase(room().url)];
  try {
    await Promise.all(
      [room().database, ...others].map((one) => runDueActs(workerAt(dayLater, one), PLATFORM)),
    );
  } finally {
    await Promise.all(others.map((one) => one.$disconnect()));
  }
  // Those passed over while another worker had them come with the next look.
  await runDueActs(workerAt(dayLater), PLATFORM);
  expect(await Promise.all(ids.map(publications))).toEqual([1, 1, 1]);
  expect(await Promise.all(ids.map(isOnShow))).toEqual([true, true, true]);
});

test("a worker that is killed after its work and before its commit leaves all of it to the next", async () => {
  const articleId = await planned("半路");
  const { unitOfWork, ...rest } = workerAt(NINE, doomed);
  const killed: CommandContext = {
    ...rest,
    unitOfWork: {
      ...unitOfWork,
      run: (work) =>
        unitOfWork.run(async (stores) => {
          const result = await work(stores);
          await room().database.$queryRaw`
            SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
            WHERE application_name = 'doomed' AND datname = current_database()`;
          return result;
        }),
    },
  };
  await expect(runDueActs(killed, PLATFORM)).rejects.toThrow();
  expect(await publications(articleId)).toBe(0);
  expect(await runDueActs(workerAt(NINE), PLATFORM)).toEqual({ done: 1, failed: [] });
  expect(await publications(articleId)).toBe(1);
});

test("what was edited after its approval is not published, says so until it is seen, and holds up nothing", async () => {
  const { context, actors, reader } = room();
  const edited = await planned("批后又改", before);
  const save = { saveId: crypto.randomUUID(), auto: false, draft: completeDraft("改了") };
  await saveDraft(context, actors.author, { articleId: edited, expectedVersion: 4, ...save });
  const untouched = await planned("照批的发");
  const outcome = await runDueActs(workerAt(NINE), PLATFORM);
  expect(outcome).toMatchObject({
    done: 1,
    failed: [{ error: { problem: { code: "review.not_approved" } } }],
  });
  expect([await isOnShow(edited), await isOnShow(untouched)]).toEqual([false, true]);
  const { failed } = await reader.waiting({ userId: null, now: NINE });
  expect(failed).toMatchObject([{ articleId: edited, kind: "publish", problem: "review.not_approved" }]);
});

test("an end that was approved with a text comes about with it; an end of an edition that was replaced does not", async () => {
  const { context, actors } = room();
  const end = { at: NINE, kind: "gone" as const };
  const ending = await approved("到期", end);
  await publishArticle(context, actors.publisher, { articleId: ending, expectedVersion: 3 });
  const replaced = await approved("换过一版");
  await publishArticle(context, actors.publisher, { articleId: replaced, expectedVersion: 3 });
  await planExpiry(context, actors.publisher, { articleId: replaced, expectedVersion: 4, expiry: end });
  const save = { saveId: crypto.randomUUID(), auto: false, draft: completeDraft("新的一版") };
  await saveDraft(context, actors.author, { articleId: replaced, expectedVersion: 5, ...save });
  await publishArticle(context, PLATFORM, { articleId: replaced, expectedVersion: 6 });
  await runDueActs(workerAt(before), PLATFORM);
  expect(await isOnShow(ending)).toBe(true);
  await runDueActs(workerAt(NINE), PLATFORM);
  expect([await isOnShow(ending), await isOnShow(replaced)]).toEqual([false, true]);
});

test("a publication cannot be planned for the past, nor for what nobody approved", async () => {
  const { context, actors } = room();
  const articleId = await approved("昨天");
  const past = { articleId, expectedVersion: 3, publishAt: new Date(0) };
  await expect(planPublication(context, actors.publisher, past)).rejects.toMatchObject({
    problem: { code: "plan.time_passed" },
  });
  const draft = { title: "没批", draft: completeDraft("没批") };
  const plain = await createArticle(context, actors.author, draft);
  const early = { articleId: plain, expectedVersion: 1, publishAt: NINE };
  await expect(planPublication(context, actors.publisher, early)).rejects.toMatchObject({
    problem: { code: "review.not_approved" },
  });
});
