import { createHash } from "node:crypto";
import { createArticle, publishArticle, setSlug } from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
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
