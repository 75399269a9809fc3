import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { pageTag, TAGS } from "@gongji/application/published";
import { afterEach, expect, test } from "vitest";
import { lineOf } from "../src/doors/events-door.ts";
import { createEventHub } from "../src/events/event-hub.ts";
import { openApi } from "./open-api.ts";
import { publicCall, rawRequest } from "./raw-request.ts";

const room = openApi();

interface SeenEvent {
  readonly id: string | null;
  readonly event: string;
  readonly tags: readonly string[];
}

function parse(block: string): SeenEvent | null {
  const fields = new Map(
    block.split("\n").map((row) => [row.split(": ")[0], row.slice(row.indexOf(": ") + 2)]),
  );
  const event = fields.get("event");
  if (event === undefined) return null;
  return { id: fields.get("id") ?? null, event, tags: JSON.parse(fields.get("data") ?? "{}").tags ?? [] };
}

const open: AbortController[] = [];
afterEach(() => {
  for (const controller of open.splice(0)) controller.abort();
});

/** Listens; `seen` grows while it does, and `ended` is set when the server ends it. */
async function listen(base: string, lastEventId?: string) {
  const controller = new AbortController();
  open.push(controller);
  const headers: Record<string, string> = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
  const response = await fetch(`${base}/v1/events`, { headers, signal: controller.signal });
  const listening = { response, seen: [] as SeenEvent[], ended: false, leave: () => controller.abort() };
  const read = async () => {
    let text = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (text + chunk).split("\n\n");
      text = blocks.pop() ?? "";
      listening.seen.push(...blocks.flatMap((block) => parse(block) ?? []));
    }
    listening.ended = true;
  };
  read().catch(() => undefined);
  await expect.poll(() => listening.seen.length).toBeGreaterThan(0);
  return listening;
}
const tagsOf = (seen: readonly SeenEvent[]) => seen.flatMap(({ tags }) => tags);

test("a listener hears of what no longer holds, once what is asked then is answered anew", async () => {
  const listener = await listen(room().apiUrl);
  expect(listener.response.headers.get("content-type")).toBe("text/event-stream");
  expect(listener.response.headers.get("cache-control")).toBe("no-store");
  expect(listener.response.headers.get("access-control-allow-origin")).toBe("*");
  expect(listener.seen[0]).toMatchObject({ event: "ready" });
  const ask = () => rawRequest(publicCall(room().apiUrl, "articles.bySlug", { slug: "heard-of" }));
  expect((await ask()).status).toBe(404);
  await room().publish("heard-of");
  await expect.poll(() => tagsOf(listener.seen)).toContain(pageTag("heard-of"));
  expect((await ask()).status).toBe(200);
});

test("who comes back with the last event's id hears what was missed, in order and once", async () => {
  const first = await listen(room().apiUrl);
  await room().publish("before-leaving");
  await expect.poll(() => tagsOf(first.seen)).toContain(pageTag("before-leaving"));
  const last = first.seen.at(-1)?.id ?? "";
  first.leave();
  await room().publish("missed-one");
  await room().publish("missed-two");
  const second = await listen(room().apiUrl, last);
  await expect.poll(() => tagsOf(second.seen)).toContain(pageTag("missed-two"));
  const pages = tagsOf(second.seen).filter((tag) => /^page:(?:missed|before)/.test(tag));
  expect(pages.filter((tag) => tag === pageTag("missed-one")).length).toBeGreaterThan(0);
  const ids = second.seen.slice(1).map(({ id }) => BigInt(id ?? 0));
  expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id > BigInt(last))).toBe(true);
});

test("an event's id is a cursor of the changes", async () => {
  const listener = await listen(room().apiUrl);
  const cursor = listener.seen[0]?.id ?? "";
  const id = await room().publish("after-the-cursor");
  const answer = await rawRequest(publicCall(room().apiUrl, "changes.since", { cursor }));
  expect(answer.json()).toMatchObject({ result: { data: { items: [{ articleId: id, kind: "upsert" }] } } });
});

test("an id that cannot be gone on from drops everything; one that is none is refused", async () => {
  const listener = await listen(room().apiUrl, "999999999999");
  await expect.poll(() => tagsOf(listener.seen)).toEqual(["*"]);
  const refused = await rawRequest(`${room().apiUrl}/v1/events?after=x`);
  expect(refused.status).toBe(400);
});

test("changed facts are told without a place in the order", async () => {
  await rawRequest(publicCall(room().apiUrl, "policy.coverage", { on: "2026-01-01" }));
  const listener = await listen(room().apiUrl);
  await room().context.unitOfWork.run(({ facts }) => facts.announce());
  await expect.poll(() => tagsOf(listener.seen)).toEqual([TAGS.facts]);
  expect(listener.seen.at(-1)?.id).toBeNull();
});

test("more listeners than there is room for are sent away, and a slow one is cut off without harm to others", async () => {
  const hub = createEventHub({ listenersMax: 2 });
  hub.following();
  const nothing = async () => ({ newest: "0", missed: [] });
  const server = createServer((_, response) => {
    const line = lineOf(response);
    response.on("close", () => hub.leave(line));
    void hub.listen(line, nothing).then((taken) => taken || response.writeHead(503).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const quick = await listen(base);
  const slow = connect(port, "127.0.0.1");
  slow.on("error", () => undefined);
  slow.write("GET /v1/events HTTP/1.1\r\nhost: x\r\n\r\n");
  slow.pause();
  await expect.poll(() => hub.listeners()).toBe(2);
  expect((await fetch(base)).status).toBe(503);
  let sent = 0;
  while (hub.listeners() === 2 && sent < 5_000) {
    sent += 1;
    hub.announced(["x".repeat(20_000)], `${sent}`);
    await expect.poll(() => quick.seen.at(-1)?.id, { interval: 1 }).toBe(`${sent}`);
  }
  expect(hub.listeners()).toBe(1);
  hub.announced(["after"], "9999");
  await expect.poll(() => quick.seen.at(-1)?.tags).toEqual(["after"]);
  hub.lost();
  await expect.poll(() => quick.ended).toBe(true);
  hub.close();
  slow.destroy();
  await new Promise((resolve) => server.close(resolve));
});
