import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from "@gongji/application";
import { createGongjiClient } from "@gongji/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLog, type RunningApi, readEnvironment, startApi } from "../../src/index.ts";
import { ADMIN_ORIGIN, openApi } from "../open-api.ts";
import { part, publicCall, type RawAnswer, rawRequest } from "../raw-request.ts";

const LIMITS = { RATE_LIMIT_ADDRESS: "60", RATE_LIMIT_KEY: "240", RATE_LIMIT_EXEMPT: "none" };
/** What a change of a key may take to be heard of everywhere. */
const HEARD_MS = 200;
const room = openApi(LIMITS);
let other: RunningApi;
beforeAll(async () => {
  other = await startApi(
    readEnvironment({
      DATABASE_URL: room().url,
      PORT: "0",
      AUTH_SECRET: "a secret of at least thirty-two characters",
      ADMIN_ORIGIN,
      ...LIMITS,
    }),
    createLog("silent"),
  );
  await room().publish("there");
});
afterAll(() => other.stop());

/** The commands' context with the real clock, which the server goes by. */
const context = () => ({ ...room().context, now: () => new Date() });
const admin = () => room().actors.admin;
/** Makes a key and waits until both replicas have heard of it. */
async function newKey(more: { pointsPerMinute?: number; expiresAt?: string } = {}) {
  const shown = await createApiKey(context(), admin(), {
    name: "前端",
    scopes: ["read"],
    pointsPerMinute: more.pointsPerMinute ?? null,
    expiresAt: more.expiresAt ?? null,
  });
  for (const base of [room().apiUrl, other.url]) {
    await expect.poll(async () => (await read({ "x-api-key": shown.key }, base)).status).toBe(200);
  }
  return shown;
}
let addresses = 0;
function address(): string {
  addresses += 1;
  return `198.51.${addresses >> 8}.${addresses & 255}`;
}
const article = (base = room().apiUrl) => publicCall(base, "articles.bySlug", { slug: "there" });
const read = (headers: Record<string, string>, base?: string) =>
  rawRequest(article(base), { headers: { "x-forwarded-for": address(), ...headers } });
const refusal = (answer: RawAnswer) => part(answer.json(), "error", "data", "problem");

test("a key in either header has a limit of its own, told with each answer", async () => {
  const { key } = await newKey();
  const from = address();
  for (const headers of [{ authorization: `Bearer ${key}` }, { "x-api-key": key }]) {
    const answer = await read({ ...headers, "x-forwarded-for": from });
    expect(answer.status).toBe(200);
    expect(answer.headers["ratelimit-policy"]).toBe('"key";q=240;w=60');
    expect(answer.headers.ratelimit).toMatch(/^"key";r=2[0-9]{2};t=\d+$/);
  }
  for (let count = 0; count < 100; count += 1) {
    expect((await read({ "x-api-key": key, "x-forwarded-for": from })).status).toBe(200);
  }
});

test("a key's own limit goes before that of all keys, from however many addresses it is sent", async () => {
  const { key } = await newKey({ pointsPerMinute: 30 });
  let answer = await read({ "x-api-key": key });
  for (let count = 0; count < 60 && answer.status === 200; count += 1) {
    answer = await read({ "x-api-key": key });
  }
  expect(answer.status).toBe(429);
  expect(answer.headers["ratelimit-policy"]).toBe('"key";q=30;w=60');
  expect(refusal(answer)).toMatchObject({ code: "rate.too_many_requests" });
});

test("with a key and without the same bytes are answered under the same entity tag", async () => {
  const { key } = await newKey();
  const anonymous = await read({});
  const keyed = await read({ "x-api-key": key });
  expect(keyed.text).toBe(anonymous.text);
  for (const field of ["etag", "cache-control", "vary", "surrogate-key"]) {
    expect(keyed.headers[field], field).toBe(anonymous.headers[field]);
  }
});

test("the client sends its key", async () => {
  const { key } = await newKey({ pointsPerMinute: 17 });
  const seen: (string | null)[] = [];
  const client = createGongjiClient({
    url: room().apiUrl,
    key,
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      seen.push(answer.headers.get("ratelimit-policy"));
      return answer;
    },
  });
  await client.articles.bySlug.query({ slug: "there" });
  expect(seen).toEqual(['"key";q=17;w=60']);
});

test("a wrong key is refused and says why; it is never served as if there were none", async () => {
  const { key } = await newKey();
  const mistyped = `${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}`;
  for (const [sent, reason] of [
    [mistyped, "malformed"],
    ["", "malformed"],
    ["Bearer", "malformed"],
    ["gongji_0000000_0000000000000000000000000000000003aiw8G", "malformed"],
  ] as const) {
    const answer = await read({ "x-api-key": sent });
    expect(answer.status, sent).toBe(401);
    expect(refusal(answer)).toEqual({ code: "auth.key_refused", reason });
    expect(answer.headers["www-authenticate"]).toContain("invalid_token");
    expect(answer.headers["cache-control"]).toBe("no-store");
  }
  const two = await read({ "x-api-key": key, authorization: `Bearer ${mistyped}` });
  expect(two.status).toBe(401);
  expect((await read({ authorization: "Basic dXNlcjpwYXNz" })).status).toBe(200);
});

test("guessing keys costs points too", async () => {
  const from = address();
  const statuses = new Set<number>();
  for (let count = 0; count < 20; count += 1) {
    statuses.add((await read({ "x-api-key": "gongji_guess", "x-forwarded-for": from })).status);
  }
  expect([...statuses]).toEqual([401, 429]);
});

test("a revoked key opens nothing any more, on every replica at once", async () => {
  const { keyId, key } = await newKey();
  for (const base of [room().apiUrl, other.url]) {
    expect((await read({ "x-api-key": key }, base)).status).toBe(200);
  }
  await revokeApiKey(context(), admin(), { keyId });
  const revokedAt = performance.now();
  for (const base of [room().apiUrl, other.url]) {
    await expect
      .poll(async () => (await read({ "x-api-key": key }, base)).status, { interval: 5, timeout: 5_000 })
      .toBe(401);
    expect(refusal(await read({ "x-api-key": key }, base))).toMatchObject({ reason: "revoked" });
  }
  // Far less than the second after which keys are looked up again when nothing can be heard.
  expect(performance.now() - revokedAt).toBeLessThan(HEARD_MS * 4);
});

test("a replaced key is good for the stated time and no longer, its successor at once", async () => {
  const { keyId, key } = await newKey();
  const second = await rotateApiKey(context(), admin(), { keyId, graceHours: 1 });
  expect(second.key).not.toBe(key);
  for (const text of [key, second.key]) {
    await expect.poll(async () => (await read({ "x-api-key": text })).status).toBe(200);
  }
  const third = await rotateApiKey(context(), admin(), { keyId, graceHours: 0 });
  await expect.poll(async () => (await read({ "x-api-key": second.key })).status).toBe(401);
  expect((await read({ "x-api-key": key })).status).toBe(401);
  await expect.poll(async () => (await read({ "x-api-key": third.key })).status).toBe(200);
  const listed = (await listApiKeys(context(), admin())).find((one) => one.keyId === keyId);
  expect(listed?.secrets.map(({ prefix }) => third.key.startsWith(prefix))).toEqual([true]);
});

test("a key whose time is over opens nothing", async () => {
  const { key } = await newKey({ expiresAt: new Date(Date.now() + 1_500).toISOString() });
  expect((await read({ "x-api-key": key })).status).toBe(200);
  await expect.poll(async () => (await read({ "x-api-key": key })).status, { timeout: 5_000 }).toBe(401);
  expect(refusal(await read({ "x-api-key": key }))).toMatchObject({ reason: "expired" });
});

test("a key appears in no line of the log, in no table and in no audit event, only its beginning", async () => {
  const { key, keyId } = await newKey();
  await read({ authorization: `Bearer ${key}` });
  await read({ "x-api-key": `${key}x` });
  await rawRequest(`${article()}&key=${key}&x-api-key=${key}`);
  await expect.poll(() => room().logLines.length).toBeGreaterThan(3);
  const secret = key.split("_").at(-1) ?? "";
  expect(secret).toHaveLength(39);
  expect(room().logLines.join("")).not.toContain(secret);
  const { database } = room();
  const kept = JSON.stringify([
    await database.apiKey.findMany({ include: { secrets: true } }),
    await database.auditEvent.findMany({ where: { subjectId: keyId }, omit: { sequence: true } }),
  ]);
  expect(kept).not.toContain(secret);
  expect(kept).toContain(key.slice(0, 14));
});

test("when a key was last used is known after the server has stopped, without a write for each use", async () => {
  const { key, keyId } = await newKey();
  const replica = await startApi(
    readEnvironment({
      DATABASE_URL: room().url,
      PORT: "0",
      AUTH_SECRET: "a secret of at least thirty-two characters",
      ADMIN_ORIGIN,
    }),
    createLog("silent"),
  );
  const lastUsed = async () =>
    (await room().database.apiKey.findUniqueOrThrow({ where: { id: keyId } })).lastUsedAt;
  const before = Date.now();
  await read({ "x-api-key": key }, replica.url);
  expect(await lastUsed()).toBeNull();
  await replica.stop();
  expect((await lastUsed())?.getTime()).toBeGreaterThanOrEqual(before);
});
