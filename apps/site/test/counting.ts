import { reportRelated } from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { inPageOf } from "./in-page.ts";
import type { RunningSite } from "./reader-site.ts";
import { WUHAN } from "./reading-material.ts";

/** What readers do is counted, and nobody is who does not want it. */
export function countingSteps(site: () => RunningSite): void {
  test("reads and followed places reach the editors' report without saying who, unless the browser or the switch says no", async () => {
    const told = (page: Page) => {
      const bodies: unknown[] = [];
      page.on("request", (request) => {
        if (new URL(request.url()).pathname === "/v1/reads") bodies.push(request.postDataJSON());
      });
      return bodies;
    };
    const followFirst = async (page: Page) => {
      await page.goto(site().url + WUHAN, { waitUntil: "networkidle" });
      await page.getByRole("navigation", { name: "相关问题" }).getByRole("link").first().click();
      await page.waitForURL((url) => url.pathname !== WUHAN);
      await page.waitForLoadState("networkidle");
    };
    const refused: BrowserContextOptions = { extraHTTPHeaders: { "sec-gpc": "1" } };
    await inPageOf(site(), refused, async (page) => {
      const bodies = told(page);
      await page.addInitScript(() =>
        Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
      );
      await followFirst(page);
      expect(bodies).toEqual([]);
    });
    await inPageOf(site(), {}, async (page) => {
      const bodies = told(page);
      await page.goto(`${site().url}/about`);
      await page.getByRole("checkbox", { name: "不要计数我的阅读" }).check();
      await followFirst(page);
      expect(bodies).toEqual([]);
      await page.goto(`${site().url}/about`);
      await page.getByRole("checkbox", { name: "不要计数我的阅读" }).uncheck();
      const answered = page.waitForResponse((response) => response.url().endsWith("/v1/reads"));
      await followFirst(page);
      expect((await answered).status()).toBe(204);
      expect(bodies).toEqual([
        {
          kind: "read",
          articleId: expect.any(String),
          pinned: expect.any(Number),
          suggested: expect.any(Number),
        },
        { kind: "follow", position: 0, origin: "pinned" },
        {
          kind: "read",
          articleId: expect.any(String),
          pinned: expect.any(Number),
          suggested: expect.any(Number),
        },
      ]);
      expect(await page.context().cookies()).toEqual([]);
    });
    const first = { position: 0, origin: "pinned", shown: expect.any(Number), clicked: 1 };
    await expect
      .poll(async () => (await reportRelated(site().reader, PLATFORM, new Date(), 1)).clicks, {
        timeout: 20_000,
      })
      .toContainEqual(first);
  }, 60_000);
}
