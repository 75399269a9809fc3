import type { RunningSite } from "./reader-site.ts";

/** What an article costs on a weak phone and a slow line. */
export interface ArticleFigures {
  readonly largestPaintMs: number;
  readonly blockingMs: number;
  /** Of all scripts, as they come over the line. */
  readonly scriptBytes: number;
  readonly totalBytes: number;
  readonly foreignRequests: readonly string[];
}

/** As the browser's own tools slow it down: a phone of the cheap kind on slow 4G. */
const CPU_SLOWDOWN = 4;
const LINE = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
/** Of a machine that does other things too, the best of a few is what the page itself needs. */
const TRIES = 3;
const SETTLED_MS = 1_500;

async function measureOnce(site: RunningSite, path: string): Promise<ArticleFigures> {
  const context = await site.browser.newContext({ locale: "zh-CN", viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", LINE);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    const types = new Map<string, string>();
    const sizes = { script: 0, all: 0 };
    const foreignRequests: string[] = [];
    session.on("Network.requestWillBeSent", ({ requestId, type, request }) => {
      types.set(requestId, type ?? "");
      if (new URL(request.url).origin !== site.url) foreignRequests.push(request.url);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      sizes.all += encodedDataLength;
      if (types.get(requestId) === "Script") sizes.script += encodedDataLength;
    });
    await page.addInitScript(() => {
      const seen = { paint: 0, blocking: 0 };
      Reflect.set(window, "seen", seen);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.paint = entry.startTime;
      }).observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(site.url + path, { waitUntil: "load" });
    await page.waitForTimeout(SETTLED_MS);
    const seen: { paint: number; blocking: number } = await page.evaluate(() => Reflect.get(window, "seen"));
    return {
      largestPaintMs: Math.round(seen.paint),
      blockingMs: Math.round(seen.blocking),
      scriptBytes: sizes.script,
      totalBytes: sizes.all,
      foreignRequests,
    };
  } finally {
    await context.close();
  }
}

/** Measures an article as somebody sees it for the first time; of a few tries the quickest. */
export async function measureArticle(site: RunningSite, path: string): Promise<ArticleFigures> {
  const figures: ArticleFigures[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) figures.push(await measureOnce(site, path));
  const [best] = figures.sort((a, b) => a.largestPaintMs + a.blockingMs - (b.largestPaintMs + b.blockingMs));
  if (!best) throw new Error("nothing was measured");
  return best;
}
