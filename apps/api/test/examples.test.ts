import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { HOSTILE, publishExampleArticles } from "./example-articles.ts";
import { startMiniProgram } from "./mini-program-host.ts";
import { openApi } from "./open-api.ts";

const room = openApi();
const examples = fileURLToPath(new URL("../../../packages/client/examples/", import.meta.url));
beforeAll(() => publishExampleArticles(room()));

describe("the front-end without a build, in a browser", () => {
  const TYPES: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address = "";
  const failures: string[] = [];

  beforeAll(async () => {
    const folder = join(examples, "plain-fetch");
    server = createServer(async (request, response) => {
      const name = request.url === "/" ? "index.html" : (request.url ?? "").slice(1);
      const text = await readFile(join(folder, name), "utf8").catch(() => null);
      if (text === null) return void response.writeHead(404).end();
      response.setHeader("content-type", TYPES[extname(name)] ?? "text/plain");
      response.end(text.replace("http://localhost:4000", room().apiUrl));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const listening = server.address();
    address = `http://127.0.0.1:${typeof listening === "object" ? listening?.port : 0}/`;
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("pageerror", (error) => failures.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });
  const main = () => page.locator("main");

  test("lists, opens an article, shows its text as text, and follows its links", async () => {
    await page.goto(address);
    await main().getByRole("link", { name: "家庭共济怎么绑定" }).click();
    await main().getByRole("heading", { name: "家庭共济怎么绑定" }).waitFor();
    await main().getByText(HOSTILE, { exact: true }).waitFor();
    expect(await main().locator("img").count()).toBe(0);
    expect(await main().getByRole("link", { name: "官网" }).getAttribute("href")).toBe(
      "https://example.org/",
    );
    await main().getByRole("link", { name: "哪些亲属", exact: true }).click();
    await main().getByRole("heading", { name: "哪些亲属能用" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#/target");
  });

  test("searches", async () => {
    await page.goto(address);
    await page.getByLabel("搜索").fill("绑定");
    await page.getByRole("button", { name: "搜索" }).click();
    await main().getByRole("link", { name: "家庭共济怎么绑定" }).waitFor();
    await page.getByLabel("搜索").fill("没有这样的词");
    await page.getByRole("button", { name: "搜索" }).click();
    await main().getByText("没有找到。").waitFor();
  });

  test("shows a moved article at its address, and says what was taken back and what never was", async () => {
    await page.goto(`${address}#/moved`);
    await main().getByRole("heading", { name: "家庭共济怎么绑定" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#/bind");
    await page.goto(`${address}#/taken-back`);
    await main().getByRole("alert").getByText("文章已撤下。办法已失效").waitFor();
    await page.goto(`${address}#/never-there`);
    await main().getByRole("alert").getByText("这里没有文章。").waitFor();
    expect(failures).toEqual([]);
  });
});

describe("the WeChat mini-program, in what WeChat gives it", () => {
  const folder = join(examples, "wechat-mini-program");
  const start = () => startMiniProgram(folder, room().apiUrl);

  test("lists and searches, page by page", async () => {
    const program = await start();
    const page = await program.open("pages/list/list", {});
    expect(JSON.stringify(page.data.items)).toContain("家庭共济怎么绑定");
    await page.call("onSearch", { detail: { value: " 怎么绑定 " } });
    expect(page.data.items).toMatchObject([{ slug: "bind" }, { slug: "target" }]);
    await page.call("onReachBottom");
    await page.call("onPullDownRefresh");
    expect(page.data.items).toMatchObject([{ slug: "bind" }, { slug: "target" }]);
    expect(program.asked).toEqual([["stopPullDownRefresh", undefined]]);
  });

  test("shows an article in parts, with links that can be tapped", async () => {
    const program = await start();
    const page = await program.open("pages/article/article", { slug: "moved" });
    expect(page.data).toMatchObject({
      problem: "",
      article: { slug: "bind", related: [{ slug: "target" }] },
    });
    const { parts } = page.data;
    if (!Array.isArray(parts)) throw new Error("no parts");
    // The heading for rich-text, its entities written so that it is shown as it is; the paragraph as runs.
    expect(JSON.stringify(parts[0])).toContain("&lt;img src=x");
    const links = parts[1].runs.flatMap(({ link }: { link: unknown }) => (link ? [link] : []));
    expect(links).toEqual([
      { href: "/pages/article/article?slug=target", isArticle: true },
      { href: "https://example.org/", isArticle: false },
    ]);
    for (const link of links) await page.call("onLink", { currentTarget: { dataset: { link } } });
    expect(program.asked).toEqual([
      ["setNavigationBarTitle", { title: "家庭共济怎么绑定" }],
      ["navigateTo", { url: "/pages/article/article?slug=target" }],
      ["setClipboardData", { data: "https://example.org/" }],
    ]);
    expect(await page.call("onShareAppMessage")).toEqual({
      title: "家庭共济怎么绑定",
      path: "/pages/article/article?slug=bind",
    });
  });

  test("says what was taken back, what never was, and that there is no network", async () => {
    const program = await start();
    const problemOf = async (slug: string) =>
      (await program.open("pages/article/article", { slug })).data.problem;
    expect(await problemOf("taken-back")).toBe("文章已撤下。办法已失效");
    expect(await problemOf("never-there")).toBe("这里没有文章。");
    const lost = await startMiniProgram(folder, "http://127.0.0.1:1");
    expect((await lost.open("pages/list/list", {})).data.problem).toBe("暂时无法显示：网络不通");
  });

  test("what its templates name is there: handlers of the page, fields of its data", async () => {
    const program = await start();
    for (const [name, query] of [
      ["pages/list/list", {}],
      ["pages/article/article", { slug: "bind" }],
    ] as const) {
      const page = await program.open(name, query);
      const template = await readFile(join(folder, `${name}.wxml`), "utf8");
      for (const [, handler = ""] of template.matchAll(/(?:bind\w+="|\? ')(on\w+)['"]/g)) {
        await expect(
          page.call(handler, {
            currentTarget: { dataset: { link: { href: "", isArticle: true } } },
            detail: { value: "" },
          }),
        ).resolves.not.toThrow();
      }
      const locals = new Set(
        [...template.matchAll(/wx:for-item="(\w+)"/g)].map(([, local]) => local).concat("item", "index"),
      );
      for (const [, first = ""] of template.matchAll(/\{\{(\w+)/g)) {
        expect(locals.has(first) || first in page.data, `${name}: ${first}`).toBe(true);
      }
    }
    const app = JSON.parse(await readFile(join(folder, "app.json"), "utf8"));
    expect(app.pages).toEqual(["pages/list/list", "pages/article/article"]);
  });
});
