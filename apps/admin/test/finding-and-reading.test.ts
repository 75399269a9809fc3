import { createArticle, publishArticle, saveDraft } from "@gongji/application";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningConsole, startConsole } from "./console.ts";

const room = openEditorialRoom();
const TITLES = ["门诊报销比例", "异地备案怎么办", "生育津贴发给谁", "断缴怎么补"] as const;
const ids = new Map<string, string>();
let running: RunningConsole;
let page: Page;

beforeAll(async () => {
  const { context: commands, actors } = room();
  for (const title of TITLES) {
    const articleId = await createArticle(commands, actors.editor, { title, draft: completeDraft(title) });
    ids.set(title, articleId);
    if (title !== TITLES[3]) await publishArticle(commands, PLATFORM, { articleId, expectedVersion: 1 });
  }
  running = await startConsole(room());
  const context = await running.browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${running.url}/articles`);
  const { email, password } = await running.signInOf("publisher");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("heading", { name: "文章", level: 1 }).waitFor();
}, 120_000);
afterAll(() => running?.stop());

async function stored(title: string) {
  return (await room().reader.article(ids.get(title) ?? ""))?.article ?? null;
}

function row(title: string) {
  return page.getByRole("row").filter({ hasText: title });
}

test("a list narrowed, ordered and with columns of one's own is kept as a view and comes back with one click", async () => {
  await page.getByRole("button", { name: /^已发布 3/ }).click();
  await page.getByRole("combobox", { name: "排序" }).selectOption({ label: "按标题拼音" });
  await page.getByRole("button", { name: "列", exact: true }).click();
  await page.getByRole("menuitemcheckbox", { name: "负责人" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "视图", exact: true }).click();
  await page.getByRole("menuitem", { name: "保存当前视图…" }).click();
  await page.getByLabel("名称").fill("已发布，按拼音");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("已保存视图“已发布，按拼音”。", { exact: true }).waitFor();
  await page.goto(`${running.url}/articles`);
  await row(TITLES[3]).waitFor();
  await page.getByRole("button", { name: "视图", exact: true }).click();
  await page.getByRole("menuitem", { name: "已发布，按拼音" }).click();
  await page.getByRole("columnheader", { name: "负责人" }).waitFor();
  await expect.poll(() => row(TITLES[3]).count()).toBe(0);
  expect(await page.getByRole("row").getByRole("link").allTextContents()).toEqual([
    TITLES[0],
    TITLES[2],
    TITLES[1],
  ]);
}, 60_000);

test("one of several that somebody else has changed meanwhile is said by name; the others are done, and undone", async () => {
  const { context: commands, actors } = room();
  await page.goto(`${running.url}/articles`);
  await page.getByRole("checkbox", { name: "选择全部已显示的文章" }).check();
  await page.getByText("已选 4 篇").waitFor();
  const save = { saveId: crypto.randomUUID(), auto: false, draft: completeDraft(TITLES[1]) };
  const articleId = ids.get(TITLES[1]) ?? "";
  await saveDraft(commands, actors.editor, { articleId, expectedVersion: 2, ...save });
  await page.getByRole("button", { name: "批量修改…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("要做什么").selectOption({ label: "设置复核日期" });
  await dialog.getByLabel("复核日期").fill("2028-03-31");
  await dialog.getByRole("button", { name: "应用到 4 篇" }).click();
  await dialog.getByText("3 篇已修改，1 篇没有成功").waitFor();
  const failures = dialog.getByRole("list", { name: "没有成功的文章" });
  expect(await failures.getByRole("link").allTextContents()).toEqual([TITLES[1]]);
  expect((await stored(TITLES[0]))?.draft?.draft.reviewBy).toBe("2028-03-31");
  expect((await stored(TITLES[0]))?.live?.draft.reviewBy).toBe("2027-06-30");
  await dialog.getByRole("button", { name: "撤销这 3 篇" }).click();
  await dialog.getByText("3 篇已撤销").waitFor();
  expect((await stored(TITLES[0]))?.draft).toBeNull();
  expect((await stored(TITLES[3]))?.draft?.draft.reviewBy).toBe("2027-06-30");
  await dialog.getByRole("button", { name: "完成" }).click();
}, 60_000);

test("several articles are given to somebody, who finds them under their own", async () => {
  await page.goto(`${running.url}/articles`);
  for (const title of TITLES.slice(0, 2))
    await page.getByRole("checkbox", { name: `选择：${title}` }).check();
  await page.getByRole("button", { name: "批量修改…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("要做什么").selectOption({ label: "设置负责人" });
  await dialog.getByLabel("负责人").selectOption({ label: "旅程publisher" });
  await dialog.getByRole("button", { name: "应用到 2 篇" }).click();
  await dialog.getByText("2 篇已修改").waitFor();
  await dialog.getByRole("button", { name: "完成" }).click();
  await page.getByRole("combobox", { name: "负责人" }).selectOption({ label: "我负责的" });
  await expect.poll(() => page.getByRole("row").getByRole("link").count()).toBe(2);
}, 60_000);

test("what changed is read in words and moved blocks, between any two versions, and an older one is restored", async () => {
  const { context: commands, actors } = room();
  const paragraph = (text: string) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text }],
  });
  const draft = completeDraft(TITLES[2]);
  const body = (...texts: string[]) => ({ type: "doc" as const, content: texts.map(paragraph) });
  const first = { ...draft, body: body("先参保，再申领津贴。", "津贴打到单位账户。", "材料要带齐。") };
  const second = { ...draft, body: body("津贴打到个人账户。", "材料要带齐。", "先参保，再申领津贴。") };
  const articleId = ids.get(TITLES[2]) ?? "";
  const version = async () => (await stored(TITLES[2]))?.version ?? 0;
  for (const next of [first, second]) {
    const save = { saveId: crypto.randomUUID(), auto: false, draft: next };
    await saveDraft(commands, actors.editor, { articleId, expectedVersion: await version(), ...save });
  }
  await page.goto(`${running.url}/articles/${articleId}/history`);
  const comparison = page.getByRole("region", { name: "有什么不同" });
  const [firstSave] = (await room().reader.revisions(articleId, null, 2)).items.toReversed();
  await comparison.getByLabel("旧的一版").selectOption(firstSave?.revisionId ?? "");
  await comparison.getByLabel("新的一版").selectOption({ label: "当前内容" });
  await comparison.getByText("整段移动：原第 1 段，现第 3 段").waitFor();
  expect(new URL(page.url()).searchParams.get("from")).toBe(firstSave?.revisionId);
  expect(new URL(page.url()).searchParams.get("to")).toBe("now");
  await page.reload();
  await comparison.getByText("整段移动：原第 1 段，现第 3 段").waitFor();
  expect(await comparison.locator("del").allTextContents()).toEqual(["单位"]);
  expect(await comparison.locator("ins").allTextContents()).toEqual(["个人"]);
  await page.getByText("读者什么时候看到了什么").click();
  await page.getByRole("row").filter({ hasText: "现在" }).waitFor();
  await comparison.getByRole("button", { name: /^恢复到第/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认恢复" }).click();
  await expect.poll(async () => (await stored(TITLES[2]))?.draft?.draft.body).toEqual(first.body);
}, 60_000);

test("what two people saved in turn is a line for each, with what was refused under it, one by one", async () => {
  const { context: commands, actors } = room();
  const title = "两个人轮流保存";
  const articleId = await createArticle(commands, actors.author, { title, draft: completeDraft(title) });
  const save = async (who: "author" | "editor", shortAnswer: string, behind = 0) => {
    const version = (await room().reader.article(articleId))?.article.version ?? 0;
    await saveDraft(commands, actors[who], {
      ...{ articleId, expectedVersion: version - behind, saveId: crypto.randomUUID(), auto: true },
      draft: { ...completeDraft(title), shortAnswer },
    });
  };
  for (const turn of [1, 2, 3]) {
    await save("author", `作者第 ${turn} 次`);
    await save("editor", `编辑第 ${turn} 次`);
    await expect(save("editor", `编辑迟到的第 ${turn} 次`, 1)).rejects.toThrow();
  }
  await page.goto(`${running.url}/articles/${articleId}/history`);
  const timeline = page.getByRole("region", { name: "时间线" });
  await timeline.getByText("另有 3 份因与别人同时修改而留底，展开可看").waitFor();
  expect(await timeline.getByRole("listitem").count()).toBe(3);
  await timeline.getByRole("button", { name: "逐次查看：保存 3 次" }).first().click();
  await timeline
    .getByRole("button", { name: /冲突时留底/ })
    .first()
    .click();
  const comparison = page.getByRole("region", { name: "有什么不同" });
  await comparison.getByText("编辑迟到的第 3 次").waitFor();
}, 60_000);
