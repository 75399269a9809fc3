import { AxeBuilder } from "@axe-core/playwright";
import { createArticle, publishArticle } from "@gongji/application";
import { createGongjiClient, type GongjiClient } from "@gongji/client";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningConsole, startConsole } from "./console.ts";
import { sourcePages } from "./source-pages.ts";

const room = openEditorialRoom();
const TARGETS = ["家庭共济能给哪些亲属用", "冒用医保卡有什么后果"] as const;
const TITLE = "医保卡能借给家人用吗？";
let running: RunningConsole;
let page: Page;
let reader: GongjiClient;

beforeAll(async () => {
  const { context: commands, actors } = room();
  for (const title of TARGETS) {
    const articleId = await createArticle(commands, actors.editor, { title, draft: completeDraft(title) });
    await publishArticle(commands, PLATFORM, { articleId, expectedVersion: 1 });
  }
  running = await startConsole(room());
  reader = createGongjiClient({ url: running.apiUrl });
  const context = await running.browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
}, 120_000);
afterAll(() => running?.stop());

async function answerAt(slug: string) {
  return await reader.articles.bySlug.query({ slug });
}

async function saved(): Promise<void> {
  await page.getByText("已保存", { exact: true }).first().waitFor();
}

/** Waits until the server has the text, and the screen says so. */
async function storedOnServer(text: string): Promise<void> {
  const articleId = page.url().split("/").at(-1) ?? "";
  const stored = async () => JSON.stringify((await room().reader.article(articleId))?.article.draft?.draft);
  await expect.poll(stored, { timeout: 20_000 }).toContain(text);
  await saved();
}

async function accessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`)).toEqual([]);
}

/** What readers see of the article, and where; set by the steps as they go. */
const seen = { slug: "", relatedBefore: 0 };

test("somebody who is not signed in gets to the sign-in and no further", async () => {
  await page.goto(`${running.url}/articles`);
  await page.getByRole("heading", { name: "登录共济编辑台" }).waitFor();
  await accessible();
  const { email, password } = await running.signInOf("publisher");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("heading", { name: "文章", level: 1 }).waitFor();
}, 60_000);

test("legacy pages come in as drafts", async () => {
  const { files, chosen } = sourcePages();
  await page.goto(`${running.url}/import`);
  await page.locator("input[type=file]").setInputFiles([...files]);
  await page.getByRole("button", { name: `导入 ${files.length} 个文件` }).click();
  await page
    .getByText("已建草稿")
    .nth(files.length - 1)
    .waitFor();
  await accessible();
  await page.goto(`${running.url}/articles`);
  await page.getByLabel("搜索文章").fill(chosen.title);
  await page.getByRole("link", { name: chosen.title }).first().click();
  await page.getByLabel("标题", { exact: true }).waitFor();
  expect(await page.getByLabel("标题", { exact: true }).inputValue()).toBe(chosen.title);
}, 120_000);

test("an editor corrects the draft, and everything is saved by itself", async () => {
  await page.getByLabel("标题", { exact: true }).fill(TITLE);
  await page.getByLabel("简短回答", { exact: true }).fill("卡不能借，钱可以共济：先绑定，再用本人的卡看病。");
  const body = page.getByRole("textbox", { name: "正文" });
  await body.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("这一段是编辑补写的。");
  await body.getByText("这一段是编辑补写的。").waitFor();
  await page.getByLabel("分类", { exact: true }).selectOption({ label: "家庭共济" });
  await page.getByRole("button", { name: "12 个月后" }).click();
  await page.getByRole("button", { name: "添加依据" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByLabel(/名称|标题|文件/)
    .first()
    .fill("医疗保障基金使用监督管理条例");
  await dialog.getByRole("button", { name: /^(保存|添加)/ }).click();
  await storedOnServer("医疗保障基金使用监督管理条例");
  await storedOnServer("这一段是编辑补写的。");
  await page.reload();
  await page.getByText("这一段是编辑补写的。").waitFor();
  expect(await page.getByLabel("标题", { exact: true }).inputValue()).toBe(TITLE);
}, 120_000);

test("the related list is curated: found, added, moved with a key", async () => {
  const list = page.getByRole("list", { name: "相关文章列表" });
  seen.relatedBefore = await list.getByRole("listitem").count();
  expect(seen.relatedBefore).toBe(sourcePages().chosen.relatedCount);
  await accessible();
  for (const title of TARGETS) {
    await page.getByRole("combobox", { name: "添加相关文章" }).fill(title);
    await page.getByRole("option", { name: title }).first().waitFor();
    await page.keyboard.press("Enter");
    await list.getByText(title).first().waitFor();
  }
  await page.getByRole("button", { name: `上移：${TARGETS[1]}` }).click();
  await saved();
}, 120_000);

test("what is published is what the public API answers, in the editor's order", async () => {
  await page.getByRole("button", { name: "发布", exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: "还没有第二个人审过" });
  await dialog.getByRole("radio", { name: /紧急发布/ }).check();
  await dialog.getByLabel("为什么等不了审核").fill("旧页面今天就要换掉");
  await dialog.getByRole("button", { name: "现在紧急发布" }).click();
  await page.getByText("您看到的就是读者看到的。").waitFor();
  seen.slug = await page.getByLabel("网址").inputValue();
  const answer = await answerAt(seen.slug);
  expect(answer).toMatchObject({ kind: "article", article: { title: TITLE } });
  if (answer.kind !== "article") return;
  expect(answer.article.related.map(({ title }) => title)).toEqual([TARGETS[1], TARGETS[0]]);
  expect(JSON.stringify(answer.article.body)).toContain("这一段是编辑补写的。");
}, 60_000);

test("a further edit is not public until it is published", async () => {
  await page.getByLabel("简短回答", { exact: true }).fill("还没有发布的改动。");
  await storedOnServer("还没有发布的改动。");
  await page.getByText("已发布，有修改").first().waitFor();
  expect(JSON.stringify(await answerAt(seen.slug))).not.toContain("还没有发布的改动");
  const found = await reader.articles.search.query({ text: "还没有发布的改动" });
  expect(found.items.map(({ excerpt }) => excerpt).join()).not.toContain("还没有发布的改动");
  expect(JSON.stringify(found)).not.toContain("还没有发布的改动");
}, 60_000);

test("a withdrawn article is gone from its address, from lists and from search", async () => {
  await page.getByRole("button", { name: "更多操作", exact: true }).click();
  await page.getByRole("menuitem", { name: "下线", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /显示已下线/ }).check();
  await dialog.getByLabel("给读者的说明").fill("这条答案已经过时。");
  await dialog.getByRole("button", { name: "确认下线" }).click();
  await expect
    .poll(() => answerAt(seen.slug), { timeout: 20_000 })
    .toMatchObject({ kind: "gone", note: "这条答案已经过时。" });
  const listed = await reader.articles.list.query({ limit: 50 });
  expect(listed.items.map(({ title }) => title)).not.toContain(TITLE);
}, 60_000);
