import {
  createArticle,
  publishArticle,
  reinstateArticle,
  saveDraft,
  withdrawArticle,
} from "@gongji/application";
import { listChanges, type MirroredArticle } from "@gongji/application/published";
import { PLATFORM } from "@gongji/domain/article";
import fc from "fast-check";
import { expect, test } from "vitest";
import { completeDraft } from "../../src/testing/editorial-room.ts";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const since = (cursor?: string, limit = 50) =>
  listChanges(room().published, { limit, ...(cursor !== undefined && { cursor }) });

/** Applies every change from a cursor on. Answers the cursor to go on from. */
async function follow(mirror: Map<string, MirroredArticle>, cursor: string | undefined, limit: number) {
  let at = cursor;
  for (;;) {
    const page = await since(at, limit);
    expect(BigInt(page.cursor)).toBeGreaterThanOrEqual(BigInt(at ?? 0));
    for (const item of page.items) {
      if (item.kind === "upsert") mirror.set(item.articleId, item.article);
      else mirror.delete(item.articleId);
    }
    at = page.cursor;
    if (page.isComplete) return at;
  }
}

/** What readers can read, from the views themselves. */
async function onShow(): Promise<Map<string, { title: string; pins: string[]; noticed: boolean }>> {
  const { rows } = await room().pool.query(`
    SELECT a.id, a.title, a.withdrawn_at IS NOT NULL AS noticed,
      ARRAY(SELECT l.target_id::text FROM live.related l WHERE l.article_id = a.id ORDER BY l.position) AS pins
    FROM live.article a ORDER BY a.id`);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
const seenIn = (mirror: Map<string, MirroredArticle>) =>
  new Map(
    [...mirror]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { title, pins, notice }]) => [
        id,
        { title, noticed: notice !== null, pins: pins.map(({ articleId }) => articleId) },
      ]),
  );

interface Step {
  readonly article: number;
  readonly does: "publish" | "gone" | "notice" | "reinstate";
}

test("a mirror built by a slow reader while several publish at once ends as what readers see", async () => {
  const { context, actors } = room();
  const publishers = 4;
  const each = 2;
  const ids: string[] = [];
  for (let index = 0; index < publishers * each; index += 1) {
    const title = `镜像${index}`;
    const pins = ids.slice(-2).map((articleId) => ({ articleId, reason: null, expiresOn: null }));
    const related = { pins, exclusions: [] };
    const slug = `mirror-${index}`;
    ids.push(
      await createArticle(context, actors.editor, { title, slug, draft: completeDraft(title), related }),
    );
  }
  const seed = Date.now();
  const step: fc.Arbitrary<Step> = fc.record({
    article: fc.nat(each - 1),
    does: fc.constantFrom("publish", "publish", "gone", "notice", "reinstate"),
  });

  async function publish(publisher: number): Promise<void> {
    const own = ids.slice(publisher * each, (publisher + 1) * each);
    const versions = own.map(() => 1);
    for (const { article, does } of fc.sample(step, { numRuns: 20, seed: seed + publisher })) {
      const change = { articleId: own[article] ?? "", expectedVersion: versions[article] ?? 0 };
      const done = await attempt(does, change, publisher).catch(() => 0);
      versions[article] = change.expectedVersion + done;
    }
  }
  async function attempt(
    does: Step["does"],
    change: { articleId: string; expectedVersion: number },
    publisher: number,
  ) {
    const { articleId, expectedVersion } = change;
    if (does === "reinstate") return await reinstateArticle(context, actors.publisher, change).then(() => 1);
    if (does !== "publish") {
      const withdrawal = { ...change, kind: does, note: null, redirectToId: null };
      return await withdrawArticle(context, actors.publisher, withdrawal).then(() => 1);
    }
    const draft = completeDraft(`镜像 ${publisher} ${expectedVersion}`);
    await saveDraft(context, actors.editor, { ...change, saveId: context.newId(), auto: false, draft });
    await publishArticle(context, PLATFORM, { articleId, expectedVersion: expectedVersion + 1 });
    return 2;
  }

  const mirror = new Map<string, MirroredArticle>();
  let cursor: string | undefined;
  let isOver = false;
  const published = Promise.all(Array.from({ length: publishers }, (_, index) => publish(index))).finally(
    () => {
      isOver = true;
    },
  );
  while (!isOver) cursor = await follow(mirror, cursor, 2);
  await published;
  await follow(mirror, cursor, 2);
  const expected = await onShow();
  expect(expected.size).toBeGreaterThan(0);
  expect(seenIn(mirror), `seed ${seed}`).toEqual(expected);

  const fromNothing = new Map<string, MirroredArticle>();
  await follow(fromNothing, undefined, 3);
  expect(seenIn(fromNothing)).toEqual(expected);
});

test("a change that commits late is told after those a reader has already got, never before them", async () => {
  const { publish, context, database } = room();
  const [lateId, earlyId] = [await publish("late"), await publish("early")];
  const { cursor } = await since(undefined, 100);
  const written = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const record = (articleId: string) => [{ articleId, kind: "upsert" as const, isMoved: false }];
  const late = context.unitOfWork.run(async ({ announcements }) => {
    await announcements.recordChanges(record(lateId), new Date());
    written.resolve();
    await mayCommit.promise;
  });
  await written.promise;
  const early = context.unitOfWork.run(({ announcements }) =>
    announcements.recordChanges(record(earlyId), new Date()),
  );
  await expect
    .poll(() => database.$queryRaw`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)
    .toHaveLength(1);
  expect((await since(cursor)).items).toEqual([]);
  mayCommit.resolve();
  await Promise.all([late, early]);
  expect((await since(cursor)).items.map(({ articleId }) => articleId)).toEqual([lateId, earlyId]);
});

test("an article that comes into the lists or leaves them changes those that pin it", async () => {
  const { publish, context, actors } = room();
  const targetId = await publish("pin-target");
  const pinnerId = await publish("pinner", { pins: [targetId] });
  const { cursor } = await since(undefined, 100);
  const withdrawal = { kind: "gone" as const, note: null, redirectToId: null };
  await withdrawArticle(context, actors.publisher, {
    articleId: targetId,
    expectedVersion: 2,
    ...withdrawal,
  });
  const { items } = await since(cursor);
  expect(items.map(({ articleId, kind }) => [articleId, kind])).toEqual([
    [targetId, "tombstone"],
    [pinnerId, "upsert"],
  ]);
  expect(items[1]).toMatchObject({ article: { pins: [] } });
});

test("a cursor ahead of every change is refused: what it was made for is gone", async () => {
  await expect(since("999999999999")).rejects.toMatchObject({ problem: { code: "input.invalid" } });
});
