import { createGongjiClient, problemOf } from "@gongji/client";
import { beforeAll, expect, test } from "vitest";
import { openApi } from "../open-api.ts";
import { part, publicCall, rawRequest } from "../raw-request.ts";

const room = openApi({ RATE_LIMIT_ADDRESS: "60", RATE_LIMIT_EXEMPT: "192.0.2.0/24" });
beforeAll(() => room().publish("there"));

const article = () => publicCall(room().apiUrl, "articles.bySlug", { slug: "there" });
const read = (address: string, url = article()) =>
  rawRequest(url, { headers: { "x-forwarded-for": address } });

/** Reads until it is refused; how often it was not. */
async function readUntilRefused(address: string, url?: string) {
  for (let count = 0; count < 200; count += 1) {
    const answer = await read(address, url);
    if (answer.status === 429) return { count, answer };
    expect(answer.status).toBe(200);
  }
  throw new Error("was never refused");
}

test("who has spent a minute's points is refused with a problem that says when to come back; others are not", async () => {
  await read("198.51.100.200");
  const { count, answer } = await readUntilRefused("198.51.100.1");
  expect(count).toBeGreaterThanOrEqual(60);
  expect(count).toBeLessThan(75);
  const problem = part(answer.json(), "error", "data", "problem");
  const retryAfter = Number(answer.headers["retry-after"]);
  expect(problem).toEqual({ code: "rate.too_many_requests", retryAfterSeconds: retryAfter });
  expect(retryAfter).toBeGreaterThanOrEqual(1);
  expect(answer.headers["ratelimit-policy"]).toBe('"address";q=60;w=60');
  expect(answer.headers.ratelimit).toBe(`"address";r=0;t=${retryAfter}`);
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
  expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect((await read("198.51.100.2")).status).toBe(200);
});

test("an answer that has to be made costs more than one in memory", async () => {
  const cold = (index: number) =>
    publicCall(room().apiUrl, "articles.search", { text: `从未问过的${index}` });
  const statuses: number[] = [];
  for (let index = 0; index < 6; index += 1) {
    statuses.push((await read("198.51.100.3", cold(index))).status);
  }
  // 21 points each: the third may still begin, and what it costs besides has to come back first.
  expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
});

test("a batch costs what its questions cost", async () => {
  const input = Object.fromEntries([0, 1, 2, 3].map((index) => [index, { text: `批量${index}` }]));
  const names = Array(4).fill("articles.search").join(",");
  const url = `${room().apiUrl}/trpc/public/${names}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
  expect((await read("198.51.100.4", url)).status).toBe(200);
  expect((await read("198.51.100.4")).status).toBe(429);
});

test("answers in pieces, which are not kept, cost the same", async () => {
  const url = `${publicCall(room().apiUrl, "articles.search,articles.search,articles.search")}?batch=1&input=${encodeURIComponent('{"0":{"text":"甲"},"1":{"text":"甲"},"2":{"text":"甲"}}')}`;
  const headers = { "x-forwarded-for": "198.51.100.5", "trpc-accept": "application/jsonl" };
  expect((await rawRequest(url, { headers })).status).toBe(200);
  expect((await read("198.51.100.5")).status).toBe(429);
});

test("all addresses of a /64 are one reader", async () => {
  await readUntilRefused("2001:db8:0:1::1");
  expect((await read("2001:db8:0:1:ffff::2")).status).toBe(429);
  expect((await read("2001:db8:0:2::1")).status).toBe(200);
});

test("an address that only the reader claims does not count", async () => {
  await readUntilRefused("198.51.100.6");
  expect((await read("203.0.113.77, 198.51.100.6")).status).toBe(429);
});

test("addresses that are excepted are not counted", async () => {
  for (let count = 0; count < 100; count += 1) expect((await read("192.0.2.1")).status).toBe(200);
});

test("on REST the same points are spent, and refused as its other problems are", async () => {
  const url = `${room().apiUrl}/v1/articles/there`;
  await readUntilRefused("198.51.100.10", url);
  const cold = await read("198.51.100.10", `${room().apiUrl}/v1/search?text=${encodeURIComponent("未问")}`);
  const kept = await read("198.51.100.10", url);
  for (const answer of [cold, kept]) {
    expect(answer.status).toBe(429);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(answer.headers["retry-after"]).toMatch(/^\d+$/);
    expect(answer.headers.ratelimit).toMatch(/^"address";r=0;t=\d+$/);
    expect(part(answer.json(), "code")).toBe("rate.too_many_requests");
  }
  expect((await read("198.51.100.10")).status).toBe(429);
});

test("also what is refused for other reasons is counted", async () => {
  const url = publicCall(room().apiUrl, "nothing.here");
  let status = 0;
  for (let count = 0; count < 100 && status !== 429; count += 1) {
    status = (await read("198.51.100.7", url)).status;
  }
  expect(status).toBe(429);
});

test("what a browser asks before it reads is answered", async () => {
  await readUntilRefused("198.51.100.8");
  const asked = await rawRequest(article(), {
    method: "OPTIONS",
    headers: { "x-forwarded-for": "198.51.100.8", "access-control-request-headers": "x-api-key" },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers["access-control-allow-headers"]).toContain("x-api-key");
});

test("a client that batches is told the problem of each of its calls", async () => {
  await readUntilRefused("198.51.100.9");
  const client = createGongjiClient({
    url: room().apiUrl,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, "x-forwarded-for": "198.51.100.9" } }),
  });
  const failed = await client.articles.bySlug.query({ slug: "there" }).catch((error: unknown) => error);
  expect(problemOf(failed)).toMatchObject({ code: "rate.too_many_requests" });
});
