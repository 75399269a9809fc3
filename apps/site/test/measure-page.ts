import type { Browser, CDPSession } from "playwright-core";
import { z } from "zod";

/** What a page costs whoever sees it for the first time on a weak phone and a slow line. */
export interface PageCost {
  /** When the largest thing of the first screen is there. */
  readonly largestPaintMs: number;
  /** Total blocking time: what tasks last beyond 50 ms each, from the first paint with content on. */
  readonly blockingMs: number;
  /** What all tasks of the page take together, those before the first paint too. */
  readonly busyMs: number;
}

/** What comes over the line for a page. */
export interface PageLoad {
  /** Of all scripts. */
  readonly scriptBytes: number;
  readonly totalBytes: number;
  readonly foreignRequests: readonly string[];
}

/** As the browser's own tools slow it down: a phone of the cheap kind on slow 4G. */
const CPU_SLOWDOWN = 4;
const LINE = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SETTLED_MS = 1_000;
/** Longer tasks keep a finger waiting. */
const SHORT_TASK_MS = 50;

/** An event of the browser's own record, of which these are the parts read here. Times in microseconds. */
const traceEventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  /** How long a task was at work itself; what else the machine did meanwhile is not in it. */
  tdur: z.number().default(0),
  args: z.object({ data: z.object({ documentLoaderURL: z.string().optional() }).optional() }),
});
type TraceEvent = z.infer<typeof traceEventSchema>;
const TASK = "ThreadControllerImpl::RunTask";
const START = "navigationStart";
const FIRST_PAINT = "firstContentfulPaint";
const LARGEST_PAINT = "largestContentfulPaint::Candidate";
const READ: ReadonlySet<unknown> = new Set([TASK, START, FIRST_PAINT, LARGEST_PAINT]);

/** Records what the browser does while `work` goes on. */
async function recorded(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...traceEventSchema.array().parse(value.filter(({ name }) => READ.has(name))));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "loading", "blink.user_timing"] },
  });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** What the page at `url` did on its main thread, by the browser's record. */
function costIn(events: readonly TraceEvent[], url: string): PageCost {
  const start = events.find(({ name, args }) => name === START && args.data?.documentLoaderURL === url);
  if (!start) throw new Error(`the browser's record says nothing of ${url}`);
  const own = events.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts);
  const last = (name: string) => own.findLast((event) => event.name === name)?.ts ?? Number.NaN;
  const paintedAt = last(FIRST_PAINT);
  const tasks = own.filter(({ name }) => name === TASK);
  const phoneMs = ({ tdur }: TraceEvent) => (tdur * CPU_SLOWDOWN) / 1_000;
  const sum = (msOf: (task: TraceEvent) => number) =>
    Math.round(tasks.reduce((all, task) => all + msOf(task), 0));
  return {
    largestPaintMs: Math.round((last(LARGEST_PAINT) - start.ts) / 1_000),
    blockingMs: sum((task) => (task.ts < paintedAt ? 0 : Math.max(0, phoneMs(task) - SHORT_TASK_MS))),
    busyMs: sum(phoneMs),
  };
}

/** Measures a page once, as somebody sees it for the first time. */
export async function measurePage(browser: Browser, url: string): Promise<PageCost & PageLoad> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", LINE);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    const scripts = new Set<string>();
    const bytes = { script: 0, all: 0 };
    const foreignRequests: string[] = [];
    session.on("Network.requestWillBeSent", ({ requestId, type, request }) => {
      if (type === "Script") scripts.add(requestId);
      if (new URL(request.url).origin !== new URL(url).origin) foreignRequests.push(request.url);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      bytes.all += encodedDataLength;
      if (scripts.has(requestId)) bytes.script += encodedDataLength;
    });
    const events = await recorded(session, async () => {
      await page.goto(url, { waitUntil: "load" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      await page.waitForTimeout(SETTLED_MS);
    });
    return { ...costIn(events, url), scriptBytes: bytes.script, totalBytes: bytes.all, foreignRequests };
  } finally {
    await context.close();
  }
}
