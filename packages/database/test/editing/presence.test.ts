import { beat, createArticle, leave, listPresent } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { expect, test } from "vitest";
import { openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const NOON = Date.UTC(2027, 0, 1, 4);
const at = (seconds: number): CommandContext => ({
  ...room().context,
  now: () => new Date(NOON + seconds * 1_000),
});
const create = (title: string) => createArticle(room().context, room().actors.editor, { title });

test("who else has an article open is said with whether they type, until they leave or fall silent", async () => {
  const { actors } = room();
  const [articleId, other] = [await create("两人都在的一篇"), await create("别的一篇")];
  const [hers, his] = [crypto.randomUUID(), crypto.randomUUID()];
  expect(await beat(at(0), actors.editor, { articleId, tabId: hers, editing: true })).toEqual([]);
  expect(await beat(at(1), actors.author, { articleId, tabId: his, editing: false })).toEqual([
    { articleId, userId: actors.editor.userId, name: "editor", isEditing: true },
  ]);
  const listed = async (seconds: number) =>
    (await listPresent(at(seconds), actors.admin, { articleIds: [articleId, other] })).map(
      ({ name, isEditing }) => `${name} ${isEditing}`,
    );
  expect(await listed(2)).toEqual(["editor true", "author false"]);
  await leave(at(3), actors.author, { tabId: his });
  expect(await listed(3)).toEqual(["editor true"]);
  expect(await listed(19)).toEqual(["editor true"]);
  expect(await listed(21)).toEqual([]);
});

test("nobody sees themselves, several windows are one person, and one who goes on to another article is there", async () => {
  const { actors } = room();
  const [first, second] = [await create("第一篇"), await create("第二篇")];
  const [left, right] = [crypto.randomUUID(), crypto.randomUUID()];
  await beat(at(100), actors.editor, { articleId: first, tabId: left, editing: false });
  expect(await beat(at(100), actors.editor, { articleId: first, tabId: right, editing: true })).toEqual([]);
  const seen = (articleId: string) => listPresent(at(101), actors.admin, { articleIds: [articleId] });
  expect(await seen(first)).toMatchObject([{ name: "editor", isEditing: true }]);
  await beat(at(101), actors.editor, { articleId: second, tabId: right, editing: false });
  expect(await seen(first)).toMatchObject([{ name: "editor", isEditing: false }]);
  expect(await seen(second)).toMatchObject([{ name: "editor" }]);
});

test("nobody speaks for another's window, and who was suspended is not there", async () => {
  const { actors, database } = room();
  const articleId = await create("谁的窗口");
  const tabId = crypto.randomUUID();
  await beat(at(200), actors.editor, { articleId, tabId, editing: true });
  await beat(at(200), actors.author, { articleId, tabId, editing: false });
  await leave(at(200), actors.author, { tabId });
  const seen = () => listPresent(at(201), actors.admin, { articleIds: [articleId] });
  expect(await seen()).toMatchObject([{ name: "editor", isEditing: true }]);
  const id = actors.editor.userId ?? "";
  await database.user.update({ where: { id }, data: { suspendedAt: new Date() } });
  expect(await seen()).toEqual([]);
  await database.user.update({ where: { id }, data: { suspendedAt: null } });
});

test("windows that fell silent are forgotten by whoever speaks next, many at once without waiting for each other", async () => {
  const { actors, database } = room();
  const articleId = await create("很多窗口");
  const windows = Array.from({ length: 12 }, () => crypto.randomUUID());
  const all = (seconds: number) =>
    Promise.all(
      windows.map((tabId) => beat(at(seconds), actors.editor, { articleId, tabId, editing: false })),
    );
  await all(300);
  await Promise.all(
    windows.map(() =>
      beat(at(600), actors.author, { articleId, tabId: crypto.randomUUID(), editing: false }),
    ),
  );
  expect(await database.presence.count({ where: { tabId: { in: windows } } })).toBe(0);
});
