import { listCorrections } from "@gongji/application";
import { createGongjiClient } from "@gongji/client";
import { PLATFORM } from "@gongji/domain/article";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoBarriers } from "./barriers.ts";
import { countingSteps } from "./counting.ts";
import { inPageOf } from "./in-page.ts";
import { measureArticle } from "./measure-article.ts";
import { type RunningSite, startSite } from "./reader-site.ts";
import { NOTHING, PAGES, QUESTIONS, SEEN_AT_ONCE, WUHAN } from "./reading-material.ts";
import { republish } from "./republish.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
}, 240_000);
afterAll(() => site?.stop());
const inPage = <T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>) =>
  inPageOf(site, options, work);
const ask = (path: string, init?: RequestInit) => fetch(site.url + path, { redirect: "manual", ...init });
countingSteps(() => site);

test("every article of the seeds has its page, with its title, its answer and what it rests on", async () => {
  const reader = createGongjiClient({ url: site.api.url });
  const slugs: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await reader.articles.list.query({ limit: 50, ...(cursor && { cursor }) });
    slugs.push(...page.items.map(({ slug }) => slug));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(slugs.length).toBeGreaterThanOrEqual(60);
  for (const slug of slugs) {
    const [answer, found] = await Promise.all([
      ask(`/answers/${slug}`),
      reader.articles.bySlug.query({ slug }),
    ]);
    const html = await answer.text();
    expect([slug, answer.status, found.kind]).toEqual([slug, 200, "article"]);
    if (found.kind !== "article") continue;
    expect(html).toContain(`<title>${found.article.title} · 共济</title>`);
    expect(html).toContain(found.article.region.name);
    for (const { title } of found.article.sources) expect(html).toContain(title);
  }
});

test("the five questions are answered by one search, without scripts, with place, date and grounds", async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    for (const [question, slug] of QUESTIONS) {
      await page.goto(site.url);
      await page.getByRole("searchbox", { name: "搜索医保问题" }).fill(question);
      await page.getByRole("button", { name: "搜索" }).click();
      const found = page.getByRole("region", { name: "搜索结果" }).getByRole("heading", { level: 3 });
      const addresses = await found
        .getByRole("link")
        .evaluateAll((links) =>
          links.map((link) => new URL(link.getAttribute("href") ?? "", location.href).pathname),
        );
      expect([question, addresses.slice(0, SEEN_AT_ONCE)]).toEqual([
        question,
        expect.arrayContaining([`/answers/${slug}`]),
      ]);
      await found
        .getByRole("link")
        .nth(addresses.indexOf(`/answers/${slug}`))
        .click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      const answer = page.getByRole("region", { name: "简短回答" });
      expect((await answer.textContent())?.length).toBeGreaterThan(20);
      await page.getByText("适用地区").waitFor();
      await page.getByText(/更新\s*2026年/).waitFor();
      expect(await page.getByRole("region", { name: "依据" }).getByRole("listitem").count()).toBeGreaterThan(
        0,
      );
    }
  });
}, 60_000);

test("no page has a barrier, in light and in dark", async () => {
  await expectNoBarriers(site, PAGES);
}, 120_000);

test("suggestions come as one types, and the keyboard alone goes there", async () => {
  await inPage({}, async (page) => {
    await page.goto(site.url);
    const field = page.getByRole("combobox", { name: "搜索医保问题" });
    await field.pressSequentially("亲情");
    const list = page.getByRole("listbox", { name: "搜索建议" });
    await list.getByRole("option").first().waitFor();
    await field.press("ArrowDown");
    expect(await list.getByRole("option", { selected: true }).count()).toBe(1);
    await field.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
});

test("another region's answer is labelled, and the region is remembered on the device and sent nowhere", async () => {
  await inPage({}, async (page) => {
    await page.goto(`${site.url}/answers/zhejiang-lifetime-years`);
    await page.getByRole("link", { name: "选择地区" }).click();
    await page.getByRole("link", { name: "杭州市", exact: true }).click();
    await page.getByText("以下是浙江省的回答；杭州市另有规定的，以当地为准").waitFor();
    expect(page.url()).toContain("?region=330100");
    await page.goto(site.url + WUHAN);
    await page.getByText("您上次选择的地区是 杭州市").waitFor();
    await page.getByRole("link", { name: "查看那里的回答" }).click();
    await page.getByText("以下是全国的回答；杭州市另有规定的，以当地为准").waitFor();
    await page.getByRole("heading", { level: 1, name: "怎么把医保个人账户共济给家人？" }).waitFor();
    await page.goto(`${site.url}/answers/wuhan-family-account?region=330100`);
    await page.getByText("以下是武汉市的规定，不适用于杭州市").waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });
});

test("one question leads to its answers for other regions, and a shelf to what holds in one", async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}/answers/lifetime-years-national`);
    const regions = page.getByRole("region", { name: "不是您所在的城市？" });
    expect(await regions.getByRole("listitem").allTextContents()).toEqual([
      "全国",
      "辽宁省",
      "浙江省",
      "广东省",
      "广州市",
    ]);
    await regions.getByRole("link", { name: "浙江省" }).click();
    await page.getByText("适用地区").waitFor();
    expect(new URL(page.url()).pathname).toBe("/answers/zhejiang-lifetime-years");
    await page.goto(`${site.url}/categories/contribution`);
    await page.getByLabel("只看参保地适用的问题").selectOption("浙江省");
    await page.getByRole("button", { name: "筛选" }).click();
    await page.getByText("包括专门为浙江省写的回答").waitFor();
    const main = page.getByRole("main");
    expect(await main.getByRole("link", { name: "浙江职工医保要交满20年吗？" }).count()).toBe(1);
    expect(await main.getByRole("link", { name: /^(?:广州|深圳|辽宁)/ }).count()).toBe(0);
  });
});

test("the front page has a question of every shelf, each once", async () => {
  const reader = createGongjiClient({ url: site.api.url });
  const { items } = await reader.categories.list.query();
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url);
    const asked = page.getByRole("region", { name: "从这些问题看起" }).getByRole("link");
    const slugs = await asked.evaluateAll((links) =>
      links.map((link) => (link.getAttribute("href") ?? "").replace("/answers/", "")),
    );
    expect([slugs.length, new Set(slugs).size]).toEqual([8, 8]);
    const answers = await Promise.all(slugs.map((slug) => reader.articles.bySlug.query({ slug })));
    expect(answers.map((answer) => answer.kind === "article" && answer.article.category?.key)).toEqual(
      items.slice(0, 8).map(({ key }) => key),
    );
  });
});

test("what is wrong can be reported without scripts and without a name, and editors have it", async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url + WUHAN);
    await page.getByRole("link", { name: "这里有错？告诉我们" }).click();
    await page.getByLabel("哪里不对？").fill("窗口的名称写错了。");
    await page.getByRole("button", { name: "提交" }).click();
    await page.getByRole("heading", { name: "已经收到，谢谢您。" }).waitFor();
    const { items } = await listCorrections(site.commands, PLATFORM, { state: "open", limit: 10 });
    expect(items.map(({ text, article }) => [text, article?.slug])).toEqual([
      ["窗口的名称写错了。", "share-account-in-wuhan"],
    ]);
  });
});

test("what moved is a 301, what was taken back a 410 with the reason, what never was a 404", async () => {
  const moved = await ask("/answers/employee-gap-three-months?region=420100");
  expect([moved.status, moved.headers.get("location")]).toEqual([
    301,
    "/answers/extend-treatment-period?region=420100",
  ]);
  const gone = await ask("/answers/guangzhou-card-in-xianyang");
  expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining("所依据的办法已经失效")]);
  for (const path of ["/answers/never-there", "/policies/never-there", "/zh-CN/about"]) {
    const missing = await ask(path);
    expect([path, missing.status, await missing.text()]).toEqual([
      path,
      404,
      expect.stringContaining(NOTHING),
    ]);
  }
});

test("machines read the address to list, the question with its answer, and a picture", async () => {
  const html = await (await ask(`/en${WUHAN}?region=420100&on=2026-06-01`)).text();
  expect(html).toContain(`<link rel="canonical" href="${site.url}${WUHAN}"/>`);
  expect(html).not.toContain('<link rel="alternate" hrefLang=');
  const home = await (await ask("/en")).text();
  expect(home).toContain(`<link rel="alternate" hrefLang="zh-CN" href="${site.url}"/>`);
  const chinese = await (await ask(WUHAN)).text();
  const data: unknown = JSON.parse(/application\/ld\+json">(.*?)<\/script>/.exec(chinese)?.[1] ?? "");
  expect(data).toMatchObject({
    "@graph": [
      {
        "@type": "QAPage",
        mainEntity: { acceptedAnswer: { text: expect.stringContaining("湖北医疗保障") } },
      },
      { "@type": "Article", spatialCoverage: "武汉市", dateModified: expect.any(String) },
      { "@type": "BreadcrumbList" },
    ],
  });
  const address = /property="og:image" content="([^"]+)"/.exec(chinese)?.[1] ?? "";
  const picture = await ask(new URL(address).pathname);
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1_200, 630]);
  expect(bytes.length).toBeGreaterThan(20_000);
  for (const [path, part] of [
    ["/sitemap.xml", WUHAN],
    ["/sitemap-site.xml", "/en/categories/mutual-aid"],
    ["/feed.atom", "<feed"],
    ["/robots.txt", `Sitemap: ${site.url}/sitemap.xml`],
  ] as const) {
    const answer = await ask(path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 200, expect.stringContaining(part)]);
  }
});

test("a page has no script but the site's own, is kept until the text changes, and then shows the change", async () => {
  const first = await ask(WUHAN);
  const policy = first.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("script-src 'unsafe-inline'");
  const scripts = [...(await first.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.filter((tag) => !tag.includes("ld+json"))).toEqual([
    '<script type="module" async="" src="/scripts/site.js">',
  ]);
  const etag = first.headers.get("etag") ?? "";
  expect((await ask(WUHAN, { headers: { "if-none-match": etag } })).status).toBe(304);
  await republish(site, "share-account-in-wuhan", { title: "武汉共济办理（新）" });
  await expect
    .poll(async () => await (await ask(WUHAN)).text(), { timeout: 10_000 })
    .toContain("<title>武汉共济办理（新） · 共济</title>");
});

test("an article is light and quick on a weak phone and a slow line", async () => {
  const limits = { largestPaintMs: 1_500, blockingMs: 50 };
  const figures = await measureArticle(site, WUHAN, limits);
  expect(figures.scriptBytes).toBeLessThanOrEqual(90 * 1_024);
  expect([figures.scriptBytes > 0, figures.foreignRequests]).toEqual([true, []]);
  expect(figures.largestPaintMs).toBeLessThanOrEqual(limits.largestPaintMs);
  expect(figures.blockingMs).toBeLessThanOrEqual(limits.blockingMs);
}, 60_000);
