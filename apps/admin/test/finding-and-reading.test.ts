import { approveDraft, createArticle, publishArticle, saveDraft, submitDraft } from "@gongji/application";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessible } from "./accessible.ts";
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
  await page.getByText("已保存视图「已发布，按拼音」。", { exact: true }).waitFor();
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
  await comparison.getByLabel("新的一版").selectOption({ label: "现在屏幕上的内容" });
  await comparison.getByText("整段移动：原第 1 段，现第 3 段").waitFor();
  expect(await comparison.locator("del").allTextContents()).toEqual(["单位"]);
  expect(await comparison.locator("ins").allTextContents()).toEqual(["个人"]);
  await page.getByText("读者什么时候看到了什么").click();
  await page.getByRole("row").filter({ hasText: "现在" }).waitFor();
  await comparison.getByRole("button", { name: /^恢复到第/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认恢复" }).click();
  await expect.poll(async () => (await stored(TITLES[2]))?.draft?.draft.body).toEqual(first.body);
}, 60_000);

test("a draft goes to the trash from its room and comes back at one press", async () => {
  const articleId = ids.get(TITLES[3]) ?? "";
  await page.goto(`${running.url}/articles/${articleId}`);
  await page.getByRole("button", { name: "更多操作", exact: true }).click();
  await page.getByRole("menuitem", { name: "移到回收站" }).click();
  const dialog = page.getByRole("dialog", { name: "移到回收站？" });
  await dialog.getByLabel(/为什么不要了/).fill("和另一篇重复");
  await dialog.getByText("没有别的文章把它列为相关。").waitFor();
  await dialog.getByRole("button", { name: "移到回收站" }).click();
  await page.getByText(`“${TITLES[3]}”已移到回收站`, { exact: true }).waitFor();
  await page.getByRole("heading", { name: "文章", level: 1 }).waitFor();
  await expect.poll(() => row(TITLES[3]).count()).toBe(0);
  expect((await stored(TITLES[3]))?.trashed?.reason).toBe("和另一篇重复");
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("button", { name: "更多操作", exact: true }).waitFor();
  expect((await stored(TITLES[3]))?.trashed).toBeNull();
}, 60_000);

test("several go to the trash at once; its screen says who, when and why, restores one and deletes one for good", async () => {
  const { context: commands, actors } = room();
  const unwanted = ["不要的草稿甲", "不要的草稿乙"];
  for (const title of unwanted) await createArticle(commands, actors.editor, { title });
  await page.goto(`${running.url}/articles`);
  for (const title of [...unwanted, TITLES[0]])
    await page.getByRole("checkbox", { name: `选择：${title}` }).check();
  await page.getByRole("button", { name: "批量修改…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("要做什么").selectOption({ label: "移到回收站" });
  await dialog.getByLabel("为什么不要了").fill("试写的");
  await dialog.getByRole("button", { name: "应用到 3 篇" }).click();
  await dialog.getByText("2 篇已修改，1 篇没有成功").waitFor();
  await dialog.getByText("读者看到过这篇文章，不能移到回收站。请改为下线。").waitFor();
  await dialog.getByRole("button", { name: "完成" }).click();
  await page.getByRole("link", { name: "回收站" }).click();
  const list = page.getByRole("list", { name: "回收站里的文章" });
  await list
    .getByText(/旅程publisher .*移入 · 理由：试写的/)
    .first()
    .waitFor();
  await accessible(page);
  await list.getByRole("link", { name: unwanted[0] }).click();
  await page.getByText(/这篇文章在回收站里/).waitFor();
  expect(await page.getByRole("textbox", { name: "标题" }).getAttribute("readonly")).not.toBeNull();
  await page.getByRole("button", { name: "恢复", exact: true }).click();
  await page.getByText(/这篇文章在回收站里/).waitFor({ state: "detached" });
  await page.goto(`${running.url}/trash`);
  await page.getByRole("button", { name: `永久删除：${unwanted[1]}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "永久删除" }).click();
  await page.getByText("回收站是空的").waitFor();
  expect(await room().database.purgedArticle.count({ where: { title: unwanted[1] ?? "" } })).toBe(1);
}, 90_000);

test("several drafts are submitted at once, and recalled at once", async () => {
  await page.goto(`${running.url}/articles`);
  await page.getByRole("checkbox", { name: `选择：${TITLES[3]}` }).check();
  await page.getByRole("button", { name: "批量修改…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("要做什么").selectOption({ label: "提交审核" });
  await dialog.getByLabel("给审核人的话").fill("一起看");
  await dialog.getByRole("button", { name: "应用到 1 篇" }).click();
  await dialog.getByText("1 篇已修改").waitFor();
  const steps = () => room().database.reviewStep.findMany({ orderBy: { at: "asc" } });
  expect((await steps()).map(({ kind, note }) => ({ kind, note }))).toEqual([
    { kind: "submitted", note: "一起看" },
  ]);
  await dialog.getByRole("button", { name: "撤销这 1 篇" }).click();
  await dialog.getByText("1 篇已撤销").waitFor();
  expect((await steps()).map(({ kind }) => kind)).toEqual(["submitted", "recalled"]);
}, 60_000);

test("articles put in a release from the list go out together once each is approved, and come back together", async () => {
  const { context: commands, actors } = room();
  const titles = ["三月新政甲", "三月新政乙"];
  const approve = async (articleId: string) => {
    await submitDraft(commands, actors.editor, { articleId, expectedVersion: 1, note: null, expiry: null });
    await approveDraft(commands, actors.admin, { articleId, expectedVersion: 2, note: null });
  };
  for (const title of titles) {
    const articleId = await createArticle(commands, actors.editor, { title, draft: completeDraft(title) });
    ids.set(title, articleId);
  }
  await approve(ids.get(titles[0] ?? "") ?? "");
  await page.goto(`${running.url}/articles`);
  for (const title of titles) await page.getByRole("checkbox", { name: `选择：${title}` }).check();
  await page.getByRole("button", { name: "批量修改…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("要做什么").selectOption({ label: "加入发布批次" });
  await dialog.getByLabel("名称").fill("三月新政");
  await dialog.getByRole("button", { name: "应用到 2 篇" }).click();
  await dialog.getByText("2 篇已修改").waitFor();
  await dialog.getByRole("button", { name: "完成" }).click();

  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "发布批次" }).click();
  await accessible(page);
  await page.getByRole("link", { name: "三月新政" }).click();
  const members = page.getByRole("list", { name: "批次里的文章" });
  await members.getByRole("listitem").filter({ hasText: titles[0] }).getByText("就绪").waitFor();
  await members.getByRole("listitem").filter({ hasText: titles[1] }).getByText("还没有批准").waitFor();
  await accessible(page);
  expect(await page.getByRole("button", { name: "现在执行" }).count()).toBe(0);
  await approve(ids.get(titles[1] ?? "") ?? "");
  await page.reload();
  await page.getByText("2 篇都已就绪").waitFor();
  await page.getByRole("button", { name: "定时执行…" }).click();
  await dialog.getByLabel("执行时间（北京时间）").fill("2099-03-01T09:00");
  await dialog.getByRole("button", { name: "定时执行" }).click();
  await page
    .getByText(/定于 2099年3月1日.* 执行/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "取消定时" }).click();
  await page.getByRole("button", { name: "现在执行" }).click();
  await dialog.getByRole("button", { name: "现在执行" }).click();
  await page.getByText("批次已执行，读者看到的已经全部换新。", { exact: true }).waitFor();
  for (const title of titles) expect((await stored(title))?.live?.draft.title).toBe(title);

  await page.getByRole("button", { name: "整批恢复原样" }).click();
  await accessible(page);
  await dialog.getByRole("button", { name: "整批恢复原样" }).click();
  await page.getByText("已整批恢复原样。", { exact: true }).waitFor();
  for (const title of titles) {
    expect((await stored(title))?.withdrawal?.kind).toBe("gone");
    expect((await stored(title))?.draft?.draft.title).toBe(title);
  }
}, 120_000);

test("an article is put in a release from its room, which then says so", async () => {
  await page.goto(`${running.url}/articles/${ids.get(TITLES[0]) ?? ""}`);
  await page.getByRole("button", { name: "更多操作", exact: true }).click();
  await page.getByRole("menuitem", { name: "加入发布批次…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill("四月下线");
  await dialog.getByLabel("要做什么").selectOption({ label: "下线：保留内容并加说明" });
  await dialog.getByRole("button", { name: "加入", exact: true }).click();
  const line = page.getByRole("region", { name: "发布", exact: true }).getByText("在批次“四月下线”里");
  await line.click();
  await page.getByText("1 篇都已就绪").waitFor();
  await page.getByRole("button", { name: `移出批次：${TITLES[0]}` }).click();
  await page.getByText(`已移出“${TITLES[0]}”`, { exact: true }).waitFor();
  await page.getByRole("button", { name: "撤销" }).last().click();
  await page.getByRole("button", { name: `移出批次：${TITLES[0]}` }).waitFor();
}, 60_000);
