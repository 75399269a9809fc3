import { getArticleForEditing, importPage, readPageFile, startImport } from "@gongji/application";
import { expect, test } from "vitest";
import { openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();

const PAGE = `家庭共济怎么办理

家庭共济要先在医保服务平台绑定家人,绑定以后家人看病时才能使用。

一、怎样绑定

打开国家医保服务平台,按照提示填写家人的姓名和身份证号码,确认以后即可生效。

二、能付什么

可以支付定点医院和定点药店里由个人负担的费用,不能用来健身。

相关推荐

共济账户能交居民医保吗

可以,近亲属的居民医保个人缴费在支付范围之内,须先完成绑定。

医保问答 2025-04-24

异地就医要不要备案

到外省看病一般要先备案,急诊视同已经备案,回来后补材料也行。

医保问答 2025-04-23
`;
const OTHER = `共济账户能交居民医保吗

可以。近亲属参加居民医保的个人缴费,可以由共济账户支付。

一、先看有没有绑定

没有绑定的先绑定,绑定以后在缴费页面选择共济账户支付,系统会自动扣款。
`;

async function bringIn(text: string, fileName = "page.txt") {
  const { context, actors } = room();
  const runId = await startImport(context, actors.editor);
  const { page, source } = readPageFile(fileName, new TextEncoder().encode(text));
  return await importPage(context, actors.editor, { runId, fileName, page, source });
}

async function open(articleId: string) {
  return await getArticleForEditing(room().reader, room().actors.editor, articleId);
}

test("a page becomes a draft whose related titles are stubs in their order, with excerpt and date", async () => {
  const { articleId, related } = await bringIn(PAGE);
  expect(related.map(({ title, outcome }) => ({ title, outcome }))).toEqual([
    { title: "共济账户能交居民医保吗", outcome: "stub_created" },
    { title: "异地就医要不要备案", outcome: "stub_created" },
  ]);
  const article = await open(articleId);
  expect(article).toMatchObject({ state: "draft", origin: "imported", draft: { title: "家庭共济怎么办理" } });
  expect(article.related.pins.map(({ target }) => target)).toMatchObject([
    { title: "共济账户能交居民医保吗", state: "stub", stubDate: "2025-04-24" },
    { title: "异地就医要不要备案", state: "stub", stubDate: "2025-04-23" },
  ]);
  expect(article.related.pins[0]?.target.excerpt).toContain("近亲属的居民医保个人缴费");
  expect(article.importedFrom).toMatchObject({ fileName: "page.txt" });
});

test("the same page twice changes nothing, whatever its file is called and however it is spaced", async () => {
  const before = await room().database.article.count();
  const written = () => room().database.auditEvent.count({ where: { subjectType: "article" } });
  const events = await written();
  const again = await bringIn(
    PAGE.replaceAll("\n", "\r\n").replaceAll("。\r\n", "。  \r\n"),
    "other-name.txt",
  );
  expect(again.outcome).toBe("unchanged");
  expect(await room().database.article.count()).toBe(before);
  expect(await written()).toBe(events);
});

test("the page of a stub's title fills the stub, so that links to it lead to the text", async () => {
  const first = await bringIn(PAGE);
  const stubId = (await open(first.articleId)).related.pins[0]?.target.articleId ?? "";
  const filled = await bringIn(OTHER);
  expect(filled).toMatchObject({ outcome: "filled_stub", articleId: stubId });
  expect((await open(first.articleId)).related.pins[0]?.target).toMatchObject({
    articleId: stubId,
    state: "draft",
  });
  const [revision] = (await room().reader.revisions(stubId, null, 1)).items;
  expect(revision).toMatchObject({ reason: "imported", number: 2 });
});

test("a related title that exists becomes a link to it", async () => {
  const page = PAGE.replace("家庭共济怎么办理", "家庭共济的另一篇").replace("先在医保", "首先在医保");
  const { related } = await bringIn(page);
  expect(related.map(({ outcome }) => outcome)).toEqual(["linked", "linked"]);
});

test("an author may not import", async () => {
  const { context, actors } = room();
  await expect(startImport(context, actors.author)).rejects.toMatchObject({
    problem: { code: "auth.not_allowed" },
  });
});

test("files that are no pages are refused with what to do", () => {
  const refused = (bytes: Uint8Array) => {
    try {
      readPageFile("x.txt", bytes);
      return null;
    } catch (error) {
      return error;
    }
  };
  for (const bytes of [new Uint8Array(), new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0, 7])]) {
    expect(refused(bytes)).toMatchObject({
      problem: {
        code: "import.unreadable_page",
        message: { zh: expect.any(String), en: expect.any(String) },
      },
    });
  }
});
