import { createReadCounter } from "@gongji/client/reads";
import { expect, test, vi } from "vitest";
import { createReadCounter as createCounter } from "../src/reads/read-counter.ts";
import { openApi } from "./open-api.ts";
import { rawRequest } from "./raw-request.ts";

const room = openApi();
const NOW = new Date("2026-11-20T04:00:00Z");
const related = [{ origin: "pinned" }, { origin: "suggested" }, { origin: "suggested" }] as const;

test("reads and followed places are summed by day and place, those of what is not on show are not counted", async () => {
  const { context, database, publish } = room();
  const articleId = await publish("read-often");
  const counter = createCounter({
    ...context,
    now: () => NOW,
    report: (error) => {
      throw error;
    },
  });
  for (const id of [articleId, articleId, crypto.randomUUID()]) {
    counter.count({ kind: "read", articleId: id, pinned: 1, suggested: 2 });
  }
  counter.count({ kind: "follow", position: 1, origin: "suggested" });
  await counter.close();
  counter.count({ kind: "read", articleId, pinned: 0, suggested: 0 });
  await counter.close();
  const reads = await room().reader.reads.since("2026-11-20", [articleId]);
  expect([...reads]).toEqual([[articleId, 3]]);
  expect(await room().reader.reads.since("2026-11-21", [articleId])).toEqual(new Map());
  const places = await database.relatedClicks.findMany({ orderBy: { position: "asc" } });
  expect(places.map(({ position, origin, shown, clicked }) => [position, origin, shown, clicked])).toEqual([
    [0, "pinned", 3, 0],
    [1, "suggested", 3, 1],
    [2, "suggested", 3, 0],
  ]);
});

test("the client's counter is understood, and sends nothing that tells readers apart", async () => {
  const sent: { url: string; init: RequestInit | undefined }[] = [];
  const answers: number[] = [];
  const counter = createReadCounter({
    url: room().apiUrl,
    fetch: async (url, init) => {
      sent.push({ url: String(url), init });
      const answer = await fetch(url, init);
      answers.push(answer.status);
      return answer;
    },
  });
  counter.read({ articleId: crypto.randomUUID(), related });
  counter.follow({ position: 2, origin: "suggested" });
  await vi.waitFor(() => expect(answers).toEqual([204, 204]));
  for (const { init } of sent) {
    expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
    expect(Object.keys(init?.headers ?? {})).toEqual(["content-type"]);
  }
});

test("who does not want to be counted is not: by option, by the browser's wish, by the header", async () => {
  const send = vi.fn(async () => new Response());
  createReadCounter({ url: room().apiUrl, off: true, fetch: send }).read({ articleId: "x", related });
  vi.stubGlobal("navigator", { doNotTrack: "1" });
  createReadCounter({ url: room().apiUrl, fetch: send }).follow({ position: 0, origin: "pinned" });
  vi.stubGlobal("navigator", { globalPrivacyControl: true });
  createReadCounter({ url: room().apiUrl, fetch: send }).follow({ position: 0, origin: "pinned" });
  vi.unstubAllGlobals();
  expect(send).not.toHaveBeenCalled();
});

test("whatever else is sent is refused, and no answer sets a cookie", async () => {
  const url = `${room().apiUrl}/v1/reads`;
  const headers = { "content-type": "application/json" };
  const post = (body: string) => rawRequest(url, { method: "POST", headers, body });
  for (const body of [
    "[]",
    "{}",
    '{"kind":"follow","position":99,"origin":"pinned"}',
    `{"kind":"read","x":"${"y".repeat(600)}"}`,
  ]) {
    expect((await post(body)).status, body.slice(0, 40)).toBeGreaterThanOrEqual(400);
  }
  expect((await rawRequest(url)).status).toBe(405);
  const done = await post('{"kind":"follow","position":0,"origin":"pinned"}');
  expect(done.status).toBe(204);
  expect(done.headers["set-cookie"]).toBeUndefined();
});
