import { getArticleForEditing, saveDraft } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { World } from "./world.ts";

const PAGE = (title: string, related: string) => `${title}

登录 | 注册

${title}，要先在医保服务平台办好手续，办好以后才能使用。

一、怎样办理

打开服务平台，按照提示填写，确认以后即可生效。

相关推荐

${related}

先看清楚再办，办之前想一想。

医保问答 2025-04-24
`;
const FIRST = "断缴以后怎么补";
const SECOND = "补缴要交滞纳金吗";
const STUB = "断缴影响报销吗";

function archive(): Buffer {
  const [first, second] = [strToU8(PAGE(FIRST, STUB)), strToU8(PAGE(SECOND, FIRST))];
  return Buffer.from(
    zipSync({ "旧站/1.txt": first, "旧站/2.txt": second, "旧站/again.txt": first, "logo.png": strToU8("x") }),
  );
}

/** An admin tries an archive, looks at a page beside its source, imports, and takes the run back. */
export function importSteps(world: () => World): void {
  const outcome = (title: string) =>
    world().page.getByRole("list", { name: "结果" }).getByRole("listitem").filter({ hasText: title }).first();

  test("a try says what each page of an archive would become, and writes nothing", async () => {
    const { go, page, room, accessible } = world();
    const before = await room.database.article.count();
    await go("/import");
    await page.getByText("还没有导入过").waitFor();
    await page.locator("input[type=file]").setInputFiles([
      { name: "旧站.zip", mimeType: "application/zip", buffer: archive() },
      { name: "合同.docx", mimeType: "application/msword", buffer: Buffer.from("x") },
    ]);
    await page.getByText("1 个文件里没有页面，已略过。").waitFor();
    await page.getByRole("button", { name: "试读 3 个文件" }).click();
    await page.getByText("3 个可以导入").waitFor();
    await page.getByText("与 旧站/1.txt 相同，只导入一次").waitFor();
    expect(await outcome(FIRST).textContent()).toContain("会建草稿");
    expect(await room.database.article.count()).toBe(before);
    await page
      .getByRole("button", { name: `对照原文：${FIRST}` })
      .first()
      .click();
    const dialog = page.getByRole("dialog", { name: FIRST });
    await dialog.getByText("会记成待写").waitFor();
    expect(await dialog.getByText("登录 | 注册").locator("..").textContent()).toContain("干扰内容");
    await accessible();
    await page.keyboard.press("Escape");
  }, 60_000);

  test("an import is taken back as a whole; what somebody changed stays, with what it links to", async () => {
    const { page, room, accessible } = world();
    await page.getByRole("button", { name: "导入 3 个文件" }).click();
    await page.getByRole("link", { name: "查看或撤销" }).click();
    await page.getByRole("button", { name: `对照原文：${SECOND}` }).waitFor();
    const { articleId } = await room.database.edition.findFirstOrThrow({ where: { title: SECOND } });
    await saveDraft(room.context, room.actors.editor, {
      articleId,
      expectedVersion: (await getArticleForEditing(room.reader, room.actors.editor, articleId)).version,
      saveId: crypto.randomUUID(),
      auto: false,
      draft: completeDraft("改过的一篇"),
    });
    await page.getByRole("button", { name: "撤销这次导入" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("导入后改过").waitFor();
    await dialog.getByRole("button", { name: "撤销这次导入" }).click();
    await page.getByText("撤销了这次导入。").waitFor();
    await page.getByRole("link", { name: "改过的一篇" }).first().waitFor();
    await page.getByText("留下的文章链接着它").first().waitFor();
    await accessible();
    const left = await room.database.edition.findMany({
      where: { title: { in: [FIRST, STUB, "改过的一篇"] } },
    });
    expect(left.map(({ title }) => title)).toContain("改过的一篇");
  }, 60_000);
}
