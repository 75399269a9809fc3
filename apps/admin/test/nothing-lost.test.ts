import { afterAll, beforeAll, expect, test } from "vitest";
import { endure, missingMarks } from "./endurance/endure.ts";
import { type KillableWorld, openKillableWorld } from "./endurance/killable-world.ts";
import { enterParagraph, type Typist, typeMark, waitUntilSaved } from "./endurance/typist.ts";

let world: KillableWorld;
let articleId: string;
let typists: readonly Typist[] = [];

beforeAll(async () => {
  world = await openKillableWorld();
}, 180_000);
afterAll(() => world?.stop());

/** The first typist, and the other one. */
function pair(): [Typist, Typist] {
  const [one, other] = typists;
  if (!one || !other) throw new Error("nobody is at the browsers");
  return [one, other];
}

test("two browsers save one article over and over while API and database are killed: nothing is missing", async () => {
  const endured = await endure(world, { saves: 12, kills: 2, victims: ["api", "database"] });
  ({ articleId, typists } = endured);
  expect(endured.missingFromHistory).toEqual([]);
  expect(endured.missingFromArticle).toEqual([]);
  expect(typists.map(({ marks }) => marks.length)).toEqual([12, 12]);
  // That the database was away is no defect of the API, and not told as one.
  expect(world.errors.filter((line) => line.includes('"unexpected"'))).toEqual([]);
}, 240_000);

test("who writes on while a colleague's change comes in stays at the same place and loses no key", async () => {
  const [one, other] = pair();
  const theirs = await typeMark(other, "own_paragraph");
  await waitUntilSaved(other);
  await enterParagraph(one);
  await one.page.keyboard.type("写到一半，");
  await one.page.keyboard.press("Control+s");
  const rest = "对方的修改合并进来的时候，手没有停，光标也没有动。";
  await one.page.keyboard.type(rest, { delay: 40 });
  await waitUntilSaved(one);
  const body = one.page.getByRole("textbox", { name: "正文" });
  await body.getByText(theirs).waitFor();
  await body.getByText(`写到一半，${rest}`).waitFor();
}, 60_000);

test("while the database is away the editor is told so, and what was typed is sent once it is back", async () => {
  const [one] = pair();
  await world.killDatabase();
  await typeMark(one, "own_field");
  await one.page.getByText("服务器暂时不可用，稍后再存").first().waitFor();
  await world.startDatabase();
  await waitUntilSaved(one);
  expect(await missingMarks(world, articleId, typists)).toEqual([]);
}, 120_000);

test("who writes on while a conflict comes up loses no key to it, and chooses once they turn to it", async () => {
  const [one, other] = pair();
  const answer = (of: Typist) => of.page.getByRole("textbox", { name: "简短回答", exact: true });
  await one.page.context().setOffline(true);
  await answer(one).fill("我的答案，");
  await answer(other).fill("对方的答案。");
  await waitUntilSaved(other);
  await answer(one).press("End");
  await one.page.context().setOffline(false);
  const conflict = one.page.getByRole("dialog", { name: "两个人同时改了这篇文章" });
  await conflict.waitFor();
  await one.page.keyboard.type("手没有停。");
  expect(await answer(one).inputValue()).toBe("我的答案，手没有停。");
  await conflict.getByText("我的答案，手没有停。").waitFor();
  await conflict.getByRole("button", { name: "按所选合并" }).click();
  await waitUntilSaved(one);
  const read = await world.room.reader.article(articleId);
  expect(read?.article.draft?.draft.shortAnswer).toBe("我的答案，手没有停。");
}, 60_000);
