import { createGongjiClient, type GongjiClient } from "@gongji/client";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoBarriers } from "./barriers.ts";
import { exampleCases } from "./example-cases.ts";
import { inPageOf } from "./in-page.ts";
import { PAGES_PER_MINUTE, type RunningSite, startSite } from "./reader-site.ts";
import { WUHAN } from "./reading-material.ts";

const ON = "2026-11-29";
/** Framework scripts included, of which there are none. */
const SCRIPT_BYTES_MAX = 90_000;
/** Many pages, each made for the first time. */
const ALL_PAGES_MS = 120_000;
const SIBLING = `/policies/mutual-aid?region=420100&on=${ON}&relation=sibling&donorScheme=employee&recipientScheme=resident&use=care-cost`;
const PICTURES = [
  `/policies/mutual-aid-settlement?region=100000&on=${ON}&burden=1500&own=0&donor1=1200`,
  `/policies/catastrophic?region=410000&on=${ON}&scheme=resident&burden=50000&poorHousehold=no`,
  `/policies/lifetime-years?region=330000&on=${ON}&asks=must-continue&cumulativeY=15&cumulativeM=0`,
  `/policies/waiting-period?region=330100&on=${ON}&scheme=resident&group=ordinary&inWindow=no&missedYears=0&paidOn=2026-03-10`,
] as const;
const PAGES = [
  "/policies",
  "/policies/contribution",
  "/en/policies/record-access",
  "/policies/mutual-aid?relation=sibling&region=x",
  SIBLING,
  SIBLING.replace(ON, "2024-09-30"),
  ...PICTURES,
  "/policies/facts/mutual-aid.relatives",
  "/policies/documents",
  "/en/policies/documents/general-office-2024-38",
] as const;

let site: RunningSite;
let reader: GongjiClient;
beforeAll(async () => {
  site = await startSite();
  reader = createGongjiClient({ url: site.api.url });
}, 120_000);
afterAll(() => site?.stop());

const inPage = <T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>) =>
  inPageOf(site, options, work);

const ask = (path: string, init?: RequestInit) => fetch(site.url + path, init);

/** The words of a page, as a reader reads them. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

test(
  "every kind has its page, and answers its first question in both languages",
  async () => {
    const cases = await exampleCases(reader, ON);
    expect(cases).toHaveLength(20);
    for (const { kind, title, region, question, query } of cases) {
      const { decision, words } = await reader.policy.explain.query({ kind, region, on: ON, question });
      expect(decision.answer, kind).not.toBe("unknown");
      for (const [path, language] of [
        ["/policies", "zh"],
        ["/en/policies", "en"],
      ] as const) {
        const empty = await fetch(`${site.url}${path}/${kind}`);
        expect([kind, empty.status]).toEqual([kind, 200]);
        expect(wordsOf(await empty.text())).toContain(title[language]);
        const asked = await fetch(`${site.url}${path}/${kind}?${query}`);
        expect([kind, asked.status]).toEqual([kind, 200]);
        expect(wordsOf(await asked.text()), `${kind} ${language}`).toContain(words.headline[language]);
      }
    }
  },
  ALL_PAGES_MS,
);

test("a kind, a fact and a document that are none are not found", async () => {
  for (const path of ["/policies/nothing", "/policies/facts/no.fact", "/policies/documents/nothing"]) {
    expect([path, (await fetch(site.url + path)).status]).toEqual([path, 404]);
  }
});

test("without scripts a question is asked by its form, and its address holds the place, the day and the case", async () => {
  await inPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (page) => {
    await page.goto(`${site.url}/policies/mutual-aid`);
    await page.getByLabel("对方是您的").selectOption("兄弟姐妹");
    await page.getByRole("group", { name: "对方参加的医保" }).getByLabel("城乡居民医保").check();
    await page.getByLabel("用来支付").selectOption("定点医疗机构的个人负担费用");
    await page.getByLabel("参保地", { exact: true }).fill("武汉");
    await page.getByLabel("以哪一天为准").fill(ON);
    await page.getByRole("button", { name: "查看答案" }).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(SIBLING);
    expect(await page.getByRole("heading", { name: /^答案 / }).textContent()).toContain("是");
    await page.getByText("依据2份文件").first().click();
    expect(
      await page
        .getByRole("link", { name: /民法典/ })
        .first()
        .isVisible(),
    ).toBe(true);
  });
});

test("what cannot be read is said beside its field, with what to do", async () => {
  await inPage({}, async (page) => {
    await page.goto(`${site.url}/policies/mutual-aid-settlement?burden=abc&own=0&region=亚特兰蒂斯`);
    expect(await page.getByRole("alert").textContent()).toContain("需要您改一改");
    const burden = page.getByLabel("报销后由个人负担的金额");
    expect(await burden.getAttribute("aria-invalid")).toBe("true");
    expect(await burden.inputValue()).toBe("abc");
    expect(await page.locator("#field-burdenFen-problem").textContent()).toContain("元");
    expect(await page.locator("#field-region-problem").textContent()).toContain("没有找到这个地方");
  });
});

test("a no says what would change it, and each change leads to the answer it promises", async () => {
  await inPage({}, async (page) => {
    await page.goto(site.url + SIBLING.replace(ON, "2024-09-30"));
    expect(await page.getByRole("heading", { name: /^答案 / }).textContent()).toContain("否");
    await page.getByRole("link", { name: "等到2024年10月1日" }).click();
    expect(await page.getByRole("heading", { name: /^答案 / }).textContent()).toContain("是");
  });
});

test("where scripts run, the answer and its address follow the form", async () => {
  await inPage({}, async (page) => {
    await page.goto(site.url + PICTURES[0]);
    await page.evaluate(() => Reflect.set(window, "isSamePage", true));
    const donor = page.getByLabel("第一个共济账户可用金额");
    await donor.fill("1000");
    await page
      .getByRole("row", { name: /现金自付/ })
      .getByText("500元")
      .waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("donor1")).toBe("1000");
    // What cannot be answered is not shown as an answer.
    await donor.fill("abc");
    await page.getByText("情况已经修改").waitFor();
    await donor.fill("1,500");
    await page.getByRole("img", { name: "一共1,500元" }).waitFor();
    await expect.poll(() => page.locator("[data-behind]").count()).toBe(0);
    expect(
      await page.evaluate(() => [Reflect.get(window, "isSamePage"), document.activeElement?.id]),
    ).toEqual([true, "field-donor1Fen"]);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.getByText("已复制。").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test("pictures say in words what they show, and have their table", async () => {
  await inPage({}, async (page) => {
    const [bill, tiers, years, calendar] = PICTURES;
    await page.goto(site.url + bill);
    expect(await page.getByRole("img", { name: "一共1,500元" }).count()).toBe(1);
    expect(await page.getByRole("row", { name: /现金自付/ }).textContent()).toContain("300元");
    await page.goto(site.url + tiers);
    expect(await page.getByRole("img", { name: /按段支付，合计23,400元/ }).count()).toBe(1);
    await page.goto(site.url + years);
    expect(await page.getByText("已缴15年，需要20年").count()).toBe(1);
    await page.goto(site.url + calendar);
    expect(await page.getByRole("table", { name: "2026年5月" }).count()).toBe(1);
  });
});

test("no page has a barrier, asked or not, in light and in dark", async () => {
  const cases = await exampleCases(reader, ON);
  await expectNoBarriers(site, [
    ...PAGES,
    ...cases.flatMap(({ kind, query }, index) => {
      const [first, second] = index % 2 === 0 ? ["/policies", "/en/policies"] : ["/en/policies", "/policies"];
      return [`${first}/${kind}?${query}`, `${second}/${kind}`];
    }),
  ]);
}, 300_000);

test("an answer with its charts comes with hardly any scripts", async () => {
  await inPage({}, async (page) => {
    await page.goto(site.url + SIBLING, { waitUntil: "networkidle" });
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === "script")
        .reduce(
          (sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0),
          0,
        ),
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(SCRIPT_BYTES_MAX);
  });
});

test("an article leads to the kind of question it is about", async () => {
  const html = await (await fetch(`${site.url}/answers/share-account-in-wuhan`)).text();
  expect(html).toContain("/policies/mutual-aid?region=420100");
});

test("a question that says nothing of a place is asked for the remembered one", async () => {
  await inPage({}, async (page) => {
    await page.goto(`${site.url}/answers/zhejiang-lifetime-years?region=330100`);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    const place = page.getByLabel("参保地", { exact: true });
    await page.goto(`${site.url}/policies/waiting-period`);
    await expect.poll(() => place.inputValue()).toBe("浙江省杭州市");
    await page.goto(`${site.url}/policies/waiting-period?region=420100`);
    await page.getByRole("button", { name: "查看答案" }).waitFor();
    expect(await place.inputValue()).toBe("湖北省武汉市");
  });
});

test("on paper a page is dark on white, and only its text", async () => {
  await inPage({ colorScheme: "dark" }, async (page) => {
    await page.goto(site.url + WUHAN);
    await page.emulateMedia({ media: "print" });
    const answer = page.getByRole("region", { name: "简短回答" });
    expect(await answer.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(224, 241, 236)",
    );
    expect(await answer.isVisible()).toBe(true);
    for (const name of ["告诉我们", "选择地区", "English"]) {
      expect([name, await page.getByRole("link", { name }).first().isVisible()]).toEqual([name, false]);
    }
  });
});

test("who has many new pages made is asked to wait, and still given those that are kept", async () => {
  const asStranger = { headers: { "x-forwarded-for": "203.0.113.9" } };
  expect((await ask("/about", asStranger)).status).toBe(200);
  const statuses: number[] = [];
  for (let count = 0; count <= PAGES_PER_MINUTE; count += 1) {
    statuses.push((await ask(`/about?variant=${count}`, asStranger)).status);
  }
  expect(statuses).toContain(200);
  expect(statuses.at(-1)).toBe(429);
  const refused = await ask("/en/about?variant=one-more", asStranger);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain("<h1>Too many pages at once</h1>");
  expect((await ask("/about", asStranger)).status).toBe(200);
  expect(
    (await ask("/about?variant=another", { headers: { "x-forwarded-for": "203.0.113.10" } })).status,
  ).toBe(200);
});
