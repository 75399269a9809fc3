import { createHash } from "node:crypto";
import {
  auditFilterSchema,
  createArticle,
  listAuditEvents,
  publishArticle,
  setSlug,
  trashArticle,
  verifyAuditLog,
  verifyAuditStretch,
} from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { verifyAuditChain } from "../src/audit/verify-audit-chain.ts";
import { completeDraft, openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();

test("every command leaves one event, chained to the one before; a refused command leaves none", async () => {
  const { context, actors, database } = room();
  const create = (title: string) =>
    createArticle(context, actors.editor, { title, draft: completeDraft(title) });
  const ids = await Promise.all(["一", "二", "三", "四"].map(create));
  await Promise.all(
    ids.map((articleId) => publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 })),
  );
  await expect(
    publishArticle(context, actors.author, { articleId: ids[0] ?? "", expectedVersion: 2 }),
  ).rejects.toMatchObject({ problem: { code: "auth.not_allowed" } });
  await expect(
    setSlug(context, actors.editor, { articleId: ids[1] ?? "", expectedVersion: 2, slug: "nope" }),
  ).rejects.toMatchObject({ problem: { code: "article.slug_frozen" } });

  const rows = await database.$queryRaw<Record<string, string>[]>`
    SELECT sequence::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
      coalesce(actor_id::text, '') AS actor_id, action, subject_type, subject_id, detail::text, previous_hash, hash
    FROM audit_event ORDER BY sequence`;
  expect(rows.map(({ action }) => action)).toEqual([
    ...Array.from({ length: 4 }, () => "article.created"),
    ...Array.from({ length: 4 }, () => "article.published"),
  ]);
  let previous = "";
  for (const row of rows) {
    const said = [row.sequence, row.at, row.actor_id, row.action, row.subject_type];
    const text = [previous, ...said, row.subject_id, row.detail].join("\x1f");
    expect(row.previous_hash).toBe(previous);
    expect(row.hash).toBe(createHash("sha256").update(text).digest("hex"));
    previous = row.hash ?? "";
  }
});

test("nobody can change or remove what the log and the history hold", async () => {
  const { database } = room();
  for (const statement of [
    "UPDATE audit_event SET action = 'x'",
    "DELETE FROM audit_event",
    "TRUNCATE audit_event",
    "UPDATE revision SET title = 'x'",
    "DELETE FROM revision",
  ]) {
    await expect(database.$executeRawUnsafe(statement)).rejects.toThrow("append-only");
  }
});

test("the log is searched by person, action, kind, day and words, page after page", async () => {
  const { context, actors, reader } = room();
  const create = (actor: typeof actors.editor, title: string) =>
    createArticle(context, actor, { title, draft: completeDraft(title) });
  const sought = await create(actors.publisher, "要找的100%一篇");
  await create(actors.publisher, "别的一篇");
  const found = async (filter: object) =>
    (await listAuditEvents(reader, actors.admin, auditFilterSchema.parse(filter))).items;
  const ofPublisher = await found({ actor: actors.publisher.userId });
  expect(ofPublisher.map(({ action, subjectName }) => [action, subjectName])).toEqual([
    ["article.created", "别的一篇"],
    ["article.created", "要找的100%一篇"],
  ]);
  const byPlatform = await found({ actor: "platform" });
  expect(new Set(byPlatform.map(({ action }) => action))).toEqual(new Set(["article.published"]));
  expect(await found({ action: "article.published" })).toEqual(byPlatform);
  expect((await found({ action: "article" })).length).toBeGreaterThan(byPlatform.length);
  expect(await found({ subjectType: "user" })).toEqual([]);
  expect((await found({ text: "00%一" })).map(({ subjectId }) => subjectId)).toEqual([sought]);
  expect(await found({ text: "00_一" })).toEqual([]);
  // The room's clock begins with 1 November, 08:00 in China.
  expect(await found({ to: "2026-10-31" })).toEqual([]);
  const all = await found({ from: "2026-11-01", to: "2026-11-01", limit: 500 });
  const read: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listAuditEvents(
      reader,
      actors.admin,
      auditFilterSchema.parse({ limit: 3, ...(cursor ? { cursor } : {}) }),
    );
    read.push(...page.items.map(({ sequence }) => sequence));
    cursor = page.nextCursor;
  }
  expect(read).toEqual(all.map(({ sequence }) => sequence));
});

test("what happened to an article in the trash is told by its title, and found by it", async () => {
  const { context, actors, reader } = room();
  const title = "扔掉的一篇";
  const articleId = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
  await trashArticle(context, actors.editor, { articleId, expectedVersion: 1, reason: null });
  const filter = auditFilterSchema.parse({ text: "扔掉", limit: 10 });
  const { items } = await listAuditEvents(reader, actors.admin, filter);
  expect(items.map(({ action, subjectName }) => [action, subjectName])).toEqual([
    ["article.trashed", title],
    ["article.created", title],
  ]);
});

test("a chain that nobody touched is whole, in one stretch or in several", async () => {
  const { actors, reader, database } = room();
  const count = await database.auditEvent.count();
  const whole = await verifyAuditLog(reader, actors.admin);
  expect(whole).toMatchObject({ brokenAt: null, isEnd: true, verified: { sequence: String(count) } });
  const first = await reader.audit.verify("0", 3);
  expect(first).toMatchObject({ brokenAt: null, isEnd: false, verified: { sequence: "3" } });
  expect(await reader.audit.verify("3", 1_000)).toEqual(whole);
  await expect(verifyAuditStretch(reader, actors.author, { after: "0" })).rejects.toMatchObject({
    problem: { code: "auth.not_allowed" },
  });
});

test.for([
  ["changed", "UPDATE audit_event SET detail = '{\"x\": 1}' WHERE sequence = 4", "4"],
  ["taken out", "DELETE FROM audit_event WHERE sequence = 4", "5"],
  [
    "changed together with its hash",
    "UPDATE audit_event SET action = 'x', hash = repeat('0', 64) WHERE sequence = 4",
    "4",
  ],
] as const)(
  "an event that was %s by somebody who owns the database is found",
  async ([, tampering, brokenAt]) => {
    const { reader, database } = room();
    await database
      .$transaction(async (db) => {
        await db.$executeRaw`SET LOCAL session_replication_role = replica`;
        await db.$executeRawUnsafe(tampering);
        // In one transaction with the tampering, so that it can be taken back.
        const stretch = await verifyAuditChain(db, "0", 1_000);
        expect(stretch).toMatchObject({ brokenAt, verified: { sequence: "3" } });
        throw new Error("take it back");
      })
      .catch((error: unknown) => expect(error).toMatchObject({ message: "take it back" }));
    expect((await reader.audit.verify("0", 1_000)).brokenAt).toBeNull();
  },
);
