import { AxeBuilder } from "@axe-core/playwright";
import { approveDraft, createArticle, submitDraft } from "@gongji/application";
import { createGongjiClient, problemOf } from "@gongji/client";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import type { Actor, Role } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningConsole, startConsole } from "./console.ts";

const room = openEditorialRoom();
const TITLE = "共济的钱能给谁用";
const SLUG = "two-people";
const WISH = "请写明配偶的父母不算近亲属";
let running: RunningConsole;
const people = {} as Record<Role, { page: Page; actor: Actor }>;
let articleId: string;

/** Somebody with a browser of their own, signed in. */
async function signIn(role: Role): Promise<void> {
  const { email, password } = await running.signInOf(role);
  const context = await running.browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${running.url}/sign-in`);
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("navigation", { name: "主导航" }).waitFor();
  const user = await room().database.user.findUniqueOrThrow({ where: { email } });
  people[role] = { page, actor: { userId: user.id, name: user.name, role } };
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`)).toEqual([]);
}

const openArticle = (page: Page) => page.goto(`${running.url}/articles/${articleId}`);
const panel = (page: Page) => page.getByRole("region", { name: "发布", exact: true });
const version = async () =>
  (await room().database.article.findUniqueOrThrow({ where: { id: articleId } })).version;
async function answered(): Promise<string> {
  try {
    const { articles } = createGongjiClient({ url: running.apiUrl });
    return (await articles.bySlug.query({ slug: SLUG })).kind;
  } catch (error) {
    return problemOf(error)?.code ?? String(error);
  }
}

beforeAll(async () => {
  running = await startConsole(room());
  for (const role of ["author", "editor", "publisher"] as const) await signIn(role);
  articleId = await createArticle(room().context, people.author.actor, {
    title: TITLE,
    slug: SLUG,
    draft: completeDraft(TITLE),
  });
}, 180_000);
afterAll(() => running?.stop());

test("an author submits a draft and is told that it waits", async () => {
  const { page } = people.author;
  await openArticle(page);
  await page.getByRole("button", { name: "提交审核" }).first().click();
  const dialog = page.getByRole("dialog", { name: "提交审核" });
  await dialog.getByLabel("给审核人的话（可不填）").fill("请先看依据");
  await accessible(page);
  await dialog.getByRole("button", { name: "提交审核" }).click();
  await panel(page).getByText("待审核").waitFor();
  await panel(page).getByRole("button", { name: "撤回审核" }).waitFor();
}, 60_000);

test("a colleague finds it among what waits, comments on a block, and sends it back with what has to change", async () => {
  const { page } = people.editor;
  await page.goto(`${running.url}/reviews`);
  const waiting = page.getByRole("region", { name: "待我审核" });
  await waiting.getByText("请先看依据").waitFor();
  await accessible(page);
  await waiting.getByRole("link", { name: TITLE }).click();
  await page.getByRole("textbox", { name: "正文" }).getByText(`${TITLE}的正文。`).click();
  await page.getByRole("button", { name: "批注光标所在段" }).click();
  const comments = page.getByRole("region", { name: /^批注/ });
  await comments.getByLabel("批注").fill(`@${people.author.actor.name} 这里缺地区`);
  await comments.getByRole("button", { name: "发出" }).click();
  await comments.getByText("这里缺地区").waitFor();
  await panel(page).getByText("还有 1 条批注没有解决。").waitFor();
  await page.getByRole("button", { name: "审核", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "审核这份草稿" });
  await dialog.getByRole("radio", { name: /退回修改/ }).check();
  await dialog.getByRole("button", { name: "退回修改" }).click();
  await dialog.getByText("退回时请写明要改什么。").waitFor();
  // What the link leads to is two versions, ready to be read.
  const changes = () => dialog.getByRole("link", { name: "看改了哪些" }).getAttribute("href");
  await expect.poll(changes, { timeout: 20_000 }).toMatch(/\/history\?from=[\w-]+&to=now$/);
  await dialog.getByLabel("意见").fill(WISH);
  await accessible(page);
  await dialog.getByRole("button", { name: "退回修改" }).click();
  await panel(page).getByText("已退回").waitFor();
}, 90_000);

test("the author sees both, follows the comment, changes the text, and submits again", async () => {
  const { page } = people.author;
  await page.goto(`${running.url}/reviews`);
  await page.getByRole("region", { name: "提到我的批注" }).getByText("这里缺地区").waitFor();
  await openArticle(page);
  await panel(page).getByText(WISH).first().waitFor();
  await page.getByLabel("简短回答", { exact: true }).fill("只能给近亲属用；配偶的父母不算。");
  await page.getByText("已保存", { exact: true }).first().waitFor();
  const comments = page.getByRole("region", { name: /^批注/ });
  await comments.getByRole("button", { name: "标为已解决" }).click();
  await comments.getByText("已解决 1 条").waitFor();
  await page.getByRole("button", { name: "提交审核" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "提交审核" }).click();
  await panel(page).getByText("待审核").waitFor();
}, 90_000);

test("an approved draft is planned; an edit afterwards makes both void, and says so", async () => {
  await openArticle(people.editor.page);
  await people.editor.page.getByRole("button", { name: "审核", exact: true }).click();
  await people.editor.page.getByRole("dialog").getByRole("button", { name: "批准" }).click();
  await panel(people.editor.page).getByText("已批准", { exact: true }).waitFor();
  await schedule();
  const { page } = people.author;
  await openArticle(page);
  await page.getByLabel("简短回答", { exact: true }).fill("只能给近亲属用；配偶的父母不算近亲属。");
  await panel(page)
    .getByText(/批准和定时已经作废/)
    .waitFor();
  const { items } = await room().reader.articles({
    userId: null,
    today: "2026-11-29",
    stages: ["editing"],
    limit: 5,
  });
  expect(items.map((article) => article.articleId)).toEqual([articleId]);
}, 90_000);

test("approved again and planned again, it goes before its readers by itself", async () => {
  const { context } = room();
  const change = async () => ({ articleId, expectedVersion: await version(), note: null });
  await submitDraft(context, people.author.actor, { ...(await change()), expiry: null });
  await approveDraft(context, people.editor.actor, await change());
  await schedule();
  expect(await answered()).toBe("article.not_found");
  // Its time has come.
  const at = new Date(Date.now() - 1_000);
  await room().database.plannedAct.updateMany({
    where: { articleId, state: "waiting" },
    data: { at, nextTryAt: at },
  });
  await expect.poll(answered, { timeout: 20_000 }).toBe("article");
}, 90_000);

async function schedule(): Promise<void> {
  const { page } = people.publisher;
  await openArticle(page);
  await page.getByRole("button", { name: "发布", exact: true }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "定时" }).check();
  await dialog.getByLabel("发布时间（北京时间）").fill("2030-01-02T09:00");
  await dialog.getByRole("button", { name: "定时发布" }).click();
  await panel(page)
    .getByText(/定于 2030年1月2日.* 发布。/)
    .waitFor();
}

test("whoever has an article open sees who else is there and that both changes are merged, until the other is gone", async () => {
  const { page: theirs } = people.author;
  const { page: mine } = people.editor;
  await openArticle(mine);
  await openArticle(theirs);
  const here = mine.getByRole("status", { name: "谁也在这里" });
  await here.getByText("旅程author 在看").waitFor();
  await theirs.getByLabel("简短回答", { exact: true }).fill("只能给近亲属用；以当地规定为准。");
  await here.getByText("旅程author 正在改").waitFor();
  await mine.getByText(/旅程author 也在改这篇文章，不用等/).waitFor();
  await accessible(mine);
  const { page: third } = people.publisher;
  await third.goto(`${running.url}/articles`);
  await third
    .getByRole("row")
    .filter({ hasText: TITLE })
    .getByText("旅程author 正在改、旅程editor 在看")
    .waitFor();
  // Closed without a word, as when a browser ends.
  await theirs.close({ runBeforeUnload: false });
  await here.getByText("旅程author").waitFor({ state: "detached", timeout: 30_000 });
  expect(await mine.getByText(/也在改这篇文章，不用等/).count()).toBe(0);
}, 90_000);
