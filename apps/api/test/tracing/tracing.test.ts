import { createSignInUser } from "@gongji/application/users";
import { hashPassword } from "@gongji/database/identity";
import { openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLog, readEnvironment, startApi } from "../../src/index.ts";
import { ADMIN_ORIGIN } from "../open-api.ts";
import { publicCall, rawRequest } from "../raw-request.ts";
import { type Collector, openCollector, type SentSpan } from "./collector.ts";

const room = openEditorialRoom();
const TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
const PARENT_ID = "b7ad6b7169203331";
const EMAIL = "somebody.traced@example.org";
const PASSWORD = "a password nobody traces";
const logLines: string[] = [];
let collector: Collector;
let spans: SentSpan[] = [];

/** Everything that is traced here happens before the tests, which look at what the collector was sent. */
beforeAll(async () => {
  const { url, context } = room();
  await createSignInUser(
    { ...context, hashPassword },
    { email: EMAIL, name: "某人", role: "author", password: PASSWORD },
  );
  collector = await openCollector();
  const api = await startApi(
    readEnvironment({
      DATABASE_URL: url,
      PORT: "0",
      AUTH_SECRET: "a secret of at least thirty-two characters",
      ADMIN_ORIGIN,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    }),
    createLog("info", (line) => logLines.push(line)),
  );
  const traced = { traceparent: `00-${TRACE_ID}-${PARENT_ID}-01` };
  const search = publicCall(api.url, "articles.search", { text: "某人要查的病" });
  await rawRequest(search, { headers: traced });
  await rawRequest(search);
  await rawRequest(`${api.url}/v1/articles/slug-somebody-typed`, { headers: { traceparent: "00-zzz-1-01" } });
  const signIn = async (password: string) =>
    await fetch(`${api.url}/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: ADMIN_ORIGIN },
      body: JSON.stringify({ email: EMAIL, password }),
    });
  await signIn(`not ${PASSWORD}`);
  const cookie = (await signIn(PASSWORD)).headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  await rawRequest(`${api.url}/trpc/editor/articles.create`, {
    method: "POST",
    headers: { cookie, origin: ADMIN_ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ title: "题目里的秘密" }),
  });
  await api.stop();
  spans = collector.spans();
}, 60_000);
afterAll(() => collector?.close());

const named = (name: string | RegExp): SentSpan[] =>
  spans.filter((span) => (typeof name === "string" ? span.name === name : name.test(span.name)));

function only(found: readonly SentSpan[]): SentSpan {
  const [span] = found;
  if (!span || found.length > 1) throw new Error(`${found.length} spans instead of one`);
  return span;
}

const parentOf = (span: SentSpan) => spans.find(({ spanId }) => spanId === span.parentSpanId);

test("a request goes on the trace its sender began, down to the statements it ran", () => {
  const own = spans.filter(({ traceId }) => traceId === TRACE_ID);
  const request = only(own.filter(({ parentSpanId }) => parentSpanId === PARENT_ID));
  expect(request.name).toBe("GET /trpc/public/articles.search");
  const answer = only(own.filter(({ name }) => name === "answer"));
  expect(parentOf(answer)).toBe(request);
  const statements = own.filter(({ name }) => name.startsWith("published."));
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) expect(parentOf(statement)).toBe(answer);
});

test("an answer from memory has nothing below it; without a trace of its sender's a request begins one", () => {
  const searches = named("GET /trpc/public/articles.search");
  expect(searches).toHaveLength(2);
  const fromMemory = only(searches.filter(({ traceId }) => traceId !== TRACE_ID));
  expect(spans.filter(({ parentSpanId }) => parentSpanId === fromMemory.spanId)).toEqual([]);
  const misnamed = only(named("GET /v1/articles/{slug}"));
  expect(misnamed.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(misnamed.parentSpanId ?? "").toBe("");
});

test("a command is a transaction with its statements inside", () => {
  const command = only(named("POST /trpc/editor/articles.create"));
  const inside = spans.filter(({ traceId }) => traceId === command.traceId);
  const transaction = only(inside.filter(({ name }) => name === "transaction"));
  expect(parentOf(transaction)).toBe(command);
  expect(inside.filter(({ name }) => name.startsWith("prisma:client:")).length).toBeGreaterThan(2);
});

test("nothing that somebody typed or is gets to the collector: no text, no slug, no address, no password, no cookie", () => {
  const sent = collector.bodies.join("\n");
  expect(spans.length).toBeGreaterThan(20);
  for (const word of [
    "某人",
    encodeURIComponent("某人"),
    "slug-somebody-typed",
    EMAIL,
    PASSWORD,
    "题目里的秘密",
    "127.0.0.1",
    "session_token",
  ]) {
    expect(sent.includes(word), word).toBe(false);
  }
});

test("each line of the log of a request names its trace", () => {
  const lines = logLines.map((line): Record<string, unknown> => JSON.parse(line));
  const requests = lines.filter(({ event }) => event === "request");
  const ids = new Set(spans.map(({ traceId }) => traceId));
  expect(requests).toHaveLength(6);
  for (const { traceId } of requests) expect(ids.has(String(traceId))).toBe(true);
  expect(requests[0]?.traceId).toBe(TRACE_ID);
});
