import { createArticle } from "@gongji/application";
import { openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { bodyText } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { type RunningConsole, startConsole } from "./console.ts";
import { openArticlePage } from "./editor-page.ts";

const PATIENT = { timeout: 20_000 };
const room = openEditorialRoom();
let running: RunningConsole;
let page: Page;
let articleId: string;

beforeAll(async () => {
  const { context, actors } = room();
  articleId = await createArticle(context, actors.editor, { title: "登录失效时写的一篇" });
  running = await startConsole(room());
  page = await openArticlePage(running, "editor", articleId);
}, 120_000);
afterAll(() => running?.stop());

beforeEach(async () => {
  await body().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
});

const body = () => page.getByRole("textbox", { name: "正文" });
const stored = async () => {
  const read = await room().reader.article(articleId);
  return bodyText(read?.article.draft?.draft.body ?? { type: "doc", content: [] });
};

test("who is signed out while writing signs in where they are, and what they typed is saved", async () => {
  await room().database.session.deleteMany();
  await page.keyboard.type("登录失效时写的一段。");
  const dialog = page.getByRole("dialog", { name: "重新登录" });
  await dialog.getByLabel("密码").fill("not it");
  await dialog.getByRole("button", { name: "登录" }).click();
  await dialog.getByText("邮箱或密码不对，或者账户已停用。请检查后再试；忘记密码请找管理员重设。").waitFor();
  await dialog.getByLabel("密码").fill("editor walks the journey");
  await dialog.getByRole("button", { name: "登录" }).click();
  await expect.poll(stored, PATIENT).toBe("登录失效时写的一段。");
  await expect.poll(() => dialog.count(), PATIENT).toBe(0);
  expect(new URL(page.url()).pathname).toBe(`/articles/${articleId}`);
}, 60_000);

test("who is offered to sign in again goes on writing: every key goes into the text, none into the password", async () => {
  await room().database.session.deleteMany();
  await page.keyboard.type("失效前，");
  const offer = page.getByRole("dialog", { name: "重新登录" });
  await offer.waitFor();
  await page.keyboard.type("失效后接着写。");
  expect(await body().textContent()).toContain("失效前，失效后接着写。");
  expect(await offer.getByLabel("密码").inputValue()).toBe("");
  // What belongs to the text does not put the offer away.
  await page.keyboard.press("Escape");
  expect(await offer.isVisible()).toBe(true);
  expect(await barriers(page, ["light"])).toEqual([]);
  await offer.getByRole("button", { name: "取消" }).click();
  await page.getByRole("button", { name: "重新登录" }).click();
  await page.keyboard.type("editor walks the journey");
  await page.keyboard.press("Enter");
  await expect.poll(() => offer.count(), PATIENT).toBe(0);
  await expect.poll(stored, PATIENT).toBe("失效前，失效后接着写。");
}, 60_000);
