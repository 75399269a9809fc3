import { expect, test } from "vitest";
import { findSessionActor } from "../../src/identity/index.ts";
import { openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const NOW = new Date("2026-06-01T00:00:00Z");

async function addSession(token: string, expiresAt: string, userId = room().actors.editor.userId ?? "") {
  await room().database.session.create({ data: { token, userId, expiresAt: new Date(expiresAt) } });
}

test("a session is its user's until the moment it expires", async () => {
  const { database, actors } = room();
  await addSession("open", "2026-06-01T00:00:00.001Z");
  await addSession("over", "2026-06-01T00:00:00.000Z");
  expect(await findSessionActor(database, "open", NOW)).toEqual({
    ...actors.editor,
    email: "editor@example.org",
    waitingFor: null,
    sessionId: expect.any(String),
  });
  expect(await findSessionActor(database, "over", NOW)).toBeNull();
  expect(await findSessionActor(database, "none", NOW)).toBeNull();
});

test("a suspended user's session is nobody's", async () => {
  const { database, actors } = room();
  const id = actors.author.userId ?? "";
  await addSession("author", "2027-01-01T00:00:00Z", id);
  expect(await findSessionActor(database, "author", NOW)).toMatchObject({ role: "author" });
  await database.user.update({ where: { id }, data: { suspendedAt: NOW } });
  expect(await findSessionActor(database, "author", NOW)).toBeNull();
});

test("it is found in one read, by indexes", async () => {
  const { database } = room();
  const reads: { text: string; values: unknown[] }[] = [];
  const counting = new Proxy(database, {
    get(target, property) {
      if (property !== "$queryRaw") throw new Error(`reads by ${String(property)} too`);
      return (strings: TemplateStringsArray, ...values: unknown[]) => {
        reads.push({ text: strings.reduce((text, part, index) => `${text}$${index}${part}`), values });
        return target.$queryRaw(strings, ...values);
      };
    },
  });
  await findSessionActor(counting, "open", NOW);
  expect(reads).toHaveLength(1);
  const [{ text, values } = { text: "", values: [] }] = reads;
  const plan = await database.$transaction(async (db) => {
    // With a handful of rows a scan is cheaper than any index; only what needs one still scans.
    await db.$executeRaw`SET LOCAL enable_seqscan = off`;
    return JSON.stringify(await db.$queryRawUnsafe(`EXPLAIN ${text}`, ...values));
  });
  expect(plan).toContain("session_token_key");
  expect(plan).toContain("user_pkey");
  expect(plan).not.toContain("Seq Scan");
});
