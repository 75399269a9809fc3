import { publicContract } from "@gongji/api/contract";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { openApi } from "./open-api.ts";
import { rawRequest } from "./raw-request.ts";

const room = openApi();
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  rawRequest(room().apiUrl + path, { headers, method });

test("the contract is served as it stands, and is not sent twice", async () => {
  const answer = await get("/v1/openapi.json");
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe("application/json");
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
  expect(answer.json()).toEqual(publicContract());
  const again = await get("/v1/openapi.json", { "if-none-match": answer.headers.etag ?? "" });
  expect(again.status).toBe(304);
  expect((await get("/v1/openapi.json", { "accept-encoding": "br" })).headers["content-encoding"]).toBe("br");
  expect((await get("/v1/openapi.json", {}, "HEAD")).headers.etag).toBe(answer.headers.etag);
});

test.for(["/v1", "/v1/openapi.json"])("%s takes GET, HEAD and OPTIONS and nothing else", async (path) => {
  expect((await get(path, { origin: "https://any.example" }, "OPTIONS")).status).toBe(204);
  const refused = await get(path, {}, "POST");
  expect(refused.status).toBe(405);
  expect(refused.headers.allow).toBe("GET, HEAD, OPTIONS");
  expect(refused.headers["content-type"]).toBe("application/problem+json");
});

test.for([
  ["/v1", undefined, "zh-CN"],
  ["/v1", "zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
  ["/v1", "en-GB,en;q=0.9", "en"],
  ["/v1?lang=en", "zh-CN", "en"],
  ["/v1?lang=zh", "en", "zh-CN"],
] as const)("%s for who reads %s is in %s", async ([path, accepted, language]) => {
  const answer = await get(path, accepted === undefined ? {} : { "accept-language": accepted });
  expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(answer.text).toContain(`<html lang="${language}">`);
  // What depends on more than the address is kept by nobody.
  expect(answer.headers["cache-control"]?.includes("s-maxage")).toBe(path.includes("lang"));
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.for([
    ["zh", 390, "light"],
    ["zh", 1_280, "dark"],
    ["en", 390, "dark"],
    ["en", 1_280, "light"],
  ] as const)(
    "the page in %s at %d px, %s: readable without scripts, nothing from elsewhere, nothing too wide",
    async ([language, width, colorScheme]) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        colorScheme,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const refused: string[] = [];
      page.on("console", (message) => refused.push(message.text()));
      const address = `${room().apiUrl}/v1?lang=${language}`;
      await page.goto(address);
      expect(asked).toEqual([address]);
      expect(refused).toEqual([]);
      expect(await page.locator("h1").textContent()).toMatch(language === "zh" ? /公开接口/ : /Public API/);
      expect(await page.locator("section.op").count()).toBe(await page.locator("main > nav li").count());
      const box = await page.locator("html").boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      // Its style is let through, and no other would be.
      expect(await page.evaluate("getComputedStyle(document.body).marginTop")).toBe("0px");
      await context.close();
    },
  );

  test("where a problem is explained is on the page", async () => {
    const refusal = await get("/v1/articles?limit=0");
    const page = await browser.newPage();
    await page.goto(room().apiUrl + String(JSON.parse(refusal.text).type));
    const row = page.locator("tr:target");
    expect(await row.textContent()).toContain("input.invalid");
    await page.close();
  });
});
