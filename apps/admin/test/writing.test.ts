import { createArticle, publishArticle } from "@gongji/application";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { type Body, bodyText, PLATFORM } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { outline } from "./body-outline.ts";
import { type RunningConsole, startConsole } from "./console.ts";
import { openArticlePage } from "./editor-page.ts";
import { FIRST_LOAD_MAX, firstScripts, weigh } from "./first-scripts.ts";
import { pasteHtml } from "./paste-html.ts";
import { choosePicture, picture } from "./picture.ts";

const PATIENT = { timeout: 20_000 };
const room = openEditorialRoom();
let running: RunningConsole;
let page: Page;
let articleId: string;

beforeAll(async () => {
  const { context, actors } = room();
  articleId = await createArticle(context, actors.editor, { title: "怎么写这一篇" });
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

/** The body on the server, once its text is as on the screen. */
async function stored(isThere: (body: Body) => boolean): Promise<Body> {
  let latest: Body = { type: "doc", content: [] };
  await expect
    .poll(async () => {
      const read = await room().reader.article(articleId);
      latest = read?.article.draft?.draft.body ?? latest;
      return isThere(latest);
    }, PATIENT)
    .toBe(true);
  return latest;
}

test("what is pasted from Word keeps its headings, nested lists, tables and links, and nothing else", async () => {
  await pasteHtml(body(), "word.html");
  await page.getByText("粘贴的内容里有 1 张图片没有带过来").first().waitFor();
  expect(outline(await stored((text) => bodyText(text).includes("85%")))).toMatchSnapshot();
}, 60_000);

test("what is pasted from a WeChat page loses its colours, frames and hidden parts", async () => {
  await pasteHtml(body(), "wechat.html");
  expect(outline(await stored((text) => bodyText(text).includes("打开小程序")))).toMatchSnapshot();
}, 60_000);

test("what is pasted from a web page comes in as blocks of the body", async () => {
  await pasteHtml(body(), "web-page.html");
  expect(outline(await stored((text) => bodyText(text).includes("第二行")))).toMatchSnapshot();
}, 60_000);

test("a body is written with the keyboard alone, on a Chinese keyboard as well", async () => {
  await page.keyboard.type("## 怎么办");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("、");
  await page.getByRole("combobox", { name: "插入" }).fill("三级");
  await page.keyboard.press("Enter");
  await page.keyboard.type("材料");
  await page.keyboard.press("Enter");
  await page.keyboard.type("1. 带**身份证**原件");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("见[国家医保局](www.nhsa.gov.cn");
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("、");
  await page.getByRole("combobox", { name: "插入" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type("顿号还是顿号");
  expect(outline(await stored((text) => bodyText(text).includes("还是顿号")))).toEqual({
    doc: [
      { 'heading {"level":2}': ["怎么办"] },
      { 'heading {"level":3}': ["材料"] },
      { orderedList: [{ listItem: ["带<b>身份证</b>原件"] }] },
      "见[国家医保局](https://www.nhsa.gov.cn)",
      "、顿号还是顿号",
    ],
  });
}, 60_000);

test("words are found through the whole body and replaced as one step of undo", async () => {
  await page.keyboard.type("## 医保卡");
  await page.keyboard.press("Enter");
  await page.keyboard.type("医**保卡**不能借。医保卡丢了要挂失。");
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "查找和替换" });
  await bar.getByRole("textbox", { name: "查找" }).fill("医保卡");
  await bar.getByText("共 3 处").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Enter");
  await bar.getByRole("textbox", { name: "替换为" }).fill("社保医保卡");
  await page.keyboard.press("Enter");
  await bar.getByRole("textbox", { name: "替换为" }).fill("社保卡");
  await bar.getByRole("button", { name: "全部替换" }).click();
  await page.getByText("替换了 3 处").first().waitFor();
  const replaced = await stored((text) => bodyText(text).includes("社保卡丢了"));
  expect(bodyText(replaced)).toBe("社保社保卡\n\n社保卡不能借。社保卡丢了要挂失。");
  await page.getByRole("button", { name: "撤销" }).last().click();
  const undone = await stored((text) => bodyText(text).includes("医保卡丢了"));
  expect(bodyText(undone)).toBe("社保医保卡\n\n医保卡不能借。医保卡丢了要挂失。");
  await page.keyboard.press("Control+f");
  await page.keyboard.press("Escape");
  await expect.poll(() => bar.count(), PATIENT).toBe(0);
}, 60_000);

test("the outline leads to a heading, and the readers' view follows the writing beside it", async () => {
  await page.keyboard.type("## 第一节");
  for (let line = 0; line < 30; line += 1) await page.keyboard.press("Enter");
  await page.keyboard.type("#### 太深的一节");
  await page.getByText("约读 1 分钟").waitFor();
  await page.getByRole("button", { name: "目录" }).click();
  await page.getByRole("menuitem", { name: "太深的一节 跳了一级" }).waitFor();
  await page.getByRole("menuitem", { name: "第一节", exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[role="textbox"][aria-multiline]'));
  await page.keyboard.type("之前补的字，");
  expect(bodyText(await stored((text) => bodyText(text).includes("补的字")))).toMatch(/^之前补的字，第一节/);
  await page.getByRole("button", { name: "读者预览" }).click();
  const beside = page.getByRole("region", { name: "读者预览" });
  await beside.getByRole("heading", { name: "之前补的字，第一节" }).waitFor();
  await beside.getByRole("button", { name: "电脑宽度" }).click();
  await body().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("边写边看，");
  await beside.getByRole("heading", { name: "边写边看，之前补的字，第一节" }).waitFor();
  await beside.getByRole("button", { name: "复制预览链接" }).click();
  const link = await beside.getByRole("textbox", { name: "预览链接" }).inputValue();
  const shared = await fetch(link, { headers: { accept: "text/html" } });
  expect(shared.status).toBe(200);
  expect(await shared.text()).toContain("怎么写这一篇");
  expect(await barriers(page, ["light"])).toEqual([]);
  await beside.getByRole("button", { name: "关闭预览" }).click();
}, 60_000);

test("a picture is uploaded into the body, asks for words, and is seen as readers will see it", async () => {
  await page.keyboard.type("看图。");
  await choosePicture(page, "图.png", await picture(page, 1_200, 500));
  await page.getByText("还没写，写了才能发布").waitFor();
  await page.getByText("为图片写替代文字").first().waitFor();
  await page.getByLabel("替代文字（给看不到图片的读者，必填）").fill("绿色的方块");
  await page.getByLabel("图注（显示在图片下面，可不填）").fill("示意图");
  const withImage = await stored((text) => JSON.stringify(text).includes("示意图"));
  expect(withImage.content[1]).toMatchObject({
    type: "image",
    attrs: { alt: "绿色的方块", caption: "示意图", width: 1_200, height: 500 },
  });
  await expect.poll(() => page.getByText("为图片写替代文字").count(), PATIENT).toBe(0);
  await page.getByRole("button", { name: "读者预览" }).click();
  const shown = page.getByRole("region", { name: "读者预览" }).getByRole("img", { name: "绿色的方块" });
  await shown.scrollIntoViewIfNeeded();
  await expect
    .poll(
      () => shown.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
      PATIENT,
    )
    .toBeGreaterThan(300);
  expect(await barriers(page, ["light"])).toEqual([]);
  await page.getByRole("button", { name: "关闭预览" }).click();
  await choosePicture(page, "假图.png", Buffer.from("no picture"));
  await page.getByText("这个文件不是可用的图片").first().waitFor();
}, 60_000);

test("what was thrown away or taken back is there again at one press", async () => {
  const { context, actors } = room();
  const title = "丢弃又捡回";
  const id = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
  await publishArticle(context, PLATFORM, { articleId: id, expectedVersion: 1 });
  const publisher = await openArticlePage(running, "publisher", id);
  // The body's toolbar has a button of that name as well.
  const undo = () => publisher.getByRole("region", { name: "通知" }).getByRole("button", { name: "撤销" });
  const question = publisher.getByLabel("读者的问题", { exact: true });
  const before = await question.inputValue();
  await question.fill("丢弃之前的问题？");
  await publisher.getByText("已发布，有修改").first().waitFor();
  await publisher.getByRole("button", { name: "更多操作", exact: true }).click();
  await publisher.getByRole("menuitem", { name: "丢弃草稿" }).click();
  await publisher.getByRole("dialog").getByRole("button", { name: "丢弃草稿" }).click();
  await expect.poll(() => question.inputValue(), PATIENT).toBe(before);
  await undo().click();
  await expect.poll(() => question.inputValue(), PATIENT).toBe("丢弃之前的问题？");
  await publisher.getByRole("button", { name: "更多操作", exact: true }).click();
  await publisher.getByRole("menuitem", { name: "下线", exact: true }).click();
  await publisher
    .getByRole("dialog")
    .getByRole("radio", { name: /显示已下线/ })
    .check();
  await publisher.getByRole("dialog").getByRole("button", { name: "确认下线" }).click();
  const withdrawn = async () => (await room().reader.article(id))?.article.withdrawal ?? null;
  await expect.poll(withdrawn, PATIENT).not.toBeNull();
  await undo().click();
  await expect.poll(withdrawn, PATIENT).toBeNull();
  expect((await room().reader.article(id))?.article.draft?.draft.question).toBe("丢弃之前的问题？");
  await publisher.context().close();
}, 60_000);

test("what is typed without a connection survives a closed page and is sent once there is one", async () => {
  const context = page.context();
  await context.setOffline(true);
  await page.keyboard.type("断网时写的一段。");
  await page.getByText("离线，联网后保存").first().waitFor();
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(kept, PATIENT).toContain("断网时写的一段。");
  await page.close();
  await context.setOffline(false);
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${running.url}/articles/${articleId}`);
  await page.getByText("找到上次没来得及保存的文字").waitFor();
  await body().getByText("断网时写的一段。").waitFor();
  const sent = await stored((text) => bodyText(text).includes("断网时写的一段。"));
  expect(bodyText(sent)).toBe("断网时写的一段。");
  await expect.poll(kept, PATIENT).not.toContain("断网时写的一段。");
}, 60_000);

test("the list of articles comes with at most 200 kB of scripts, none of them the editor's", async () => {
  const ofList = weigh(await firstScripts(page, running.url, "/articles"));
  expect(ofList.bytes, `${ofList.bytes} bytes`).toBeLessThanOrEqual(FIRST_LOAD_MAX);
  expect(ofList.hasEditor).toBe(false);
  const ofArticle = weigh(await firstScripts(page, running.url, `/articles/${articleId}`));
  expect(ofArticle.hasEditor).toBe(false);
}, 60_000);
