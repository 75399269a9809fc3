import { connect } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import { ADMIN_ORIGIN, openApi } from "./open-api.ts";
import { part, publicCall, rawRequest } from "./raw-request.ts";

const room = openApi();
beforeAll(() => room().publish("there"));
const code = (answer: { json: () => Parameters<typeof part>[0] }) =>
  part(answer.json(), "error", "data", "problem", "code");

describe("what cannot be answered is refused with a problem", () => {
  test.for([
    ["GET", "/", 404],
    ["GET", "/trpc/public", 404],
    ["GET", "/trpc/public/", 400],
    ["GET", "/trpc/public/articles.drafts", 404],
    ["GET", "/trpc/public/__proto__", 404],
    ["GET", "/trpc/public/%E0%A4%A", 400],
    ["GET", "/trpc/editor/nothing.here", 404],
    ["GET", "/trpc", 404],
    ["GET", "//evil.example/trpc/public/topics.list", 404],
    ["GET", "/healthz/more", 404],
    ["POST", "/trpc/public/topics.list", 405],
    ["PUT", "/trpc/public/topics.list", 405],
    ["DELETE", "/trpc/editor/session.me", 405],
    ["GET", "/auth/sign-in/email", 405],
  ] as const)("%s %s: %i", async ([method, path, status]) => {
    const answer = await rawRequest(room().apiUrl + path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(code(answer)).toBe("input.invalid");
    if (status === 405) expect(answer.headers.allow).toMatch(/GET|POST/);
  });

  test.for([
    "/trpc/editor/invitations.accept",
    "/v1/decisions",
    "/v1/policies/mutual-aid/decisions",
    "/v1/corrections",
    "/v1/reads",
    "/editor/images",
    "/auth/sign-in/email",
  ])("a POST to %s that has no body is answered at once", async (path) => {
    const { hostname, port } = new URL(room().apiUrl);
    const socket = connect(Number(port), hostname);
    const said: Buffer[] = [];
    socket.on("data", (chunk) => said.push(chunk));
    const fields = `Host: ${hostname}\r\nOrigin: ${ADMIN_ORIGIN}\r\nContent-Type: application/json\r\nConnection: close`;
    socket.write(`POST ${path} HTTP/1.1\r\n${fields}\r\n\r\n`);
    await expect.poll(() => Buffer.concat(said).toString(), { timeout: 5_000 }).toMatch(/^HTTP\/1.1 4\d\d /);
    socket.destroy();
  });

  test("a URL of 8,000 characters is taken, one of 8,001 is not", async () => {
    const path = "/trpc/public/topics.list?x=";
    const ask = (length: number) => rawRequest(room().apiUrl + path + "a".repeat(length - path.length));
    expect((await ask(8_000)).status).toBe(200);
    const refused = await ask(8_001);
    expect(refused.status).toBe(414);
    expect(code(refused)).toBe("input.invalid");
  });

  test("headers beyond what Node takes", async () => {
    const headers = { "x-long": "a".repeat(20_000) };
    const refused = await rawRequest(publicCall(room().apiUrl, "topics.list"), { headers });
    expect(refused.status).toBe(431);
    expect(code(refused)).toBe("input.invalid");
  });

  test("a body one byte too long, announced or not", async () => {
    const url = `${room().apiUrl}/trpc/editor/articles.create`;
    const max = 15 * 1024 * 1024;
    const headers = { origin: ADMIN_ORIGIN, "content-type": "application/json" };
    const announced = await rawRequest(url, {
      method: "POST",
      headers: { ...headers, "content-length": String(max + 1), expect: "100-continue" },
    }).catch((error: Error) => error);
    if (!(announced instanceof Error)) expect(announced.status).toBe(413);
    const chunked = await rawRequest(url, {
      method: "POST",
      headers: { ...headers, "transfer-encoding": "chunked" },
      body: Buffer.alloc(max + 1, " "),
    });
    expect([400, 401, 413]).toContain(chunked.status);
    const sent = await rawRequest(`${room().apiUrl}/auth/sign-in/email`, {
      method: "POST",
      headers: { ...headers, "transfer-encoding": "chunked" },
      body: Buffer.alloc(16 * 1024 + 1, " "),
    });
    expect(sent.status).toBe(413);
  });

  test("what is not HTTP", async () => {
    const answer = await wordsOnTheLine("HELLO\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"input.invalid"');
  });

  test("an address with bare Chinese in it, and says how to write it", async () => {
    const answer = await wordsOnTheLine("GET /v1/search?text=武汉 HTTP/1.1\r\nHost: x\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("percent-encoded");
  });
});

/** What comes back for words no client library would send. */
function wordsOnTheLine(words: string): Promise<string> {
  const { hostname, port } = new URL(room().apiUrl);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(words));
    socket.on("data", (chunk) => {
      text += chunk.toString();
    });
    socket.on("close", () => resolve(text));
  });
}

describe("origins", () => {
  test("the public door is open to pages of everywhere, without their cookies", async () => {
    const answer = await rawRequest(publicCall(room().apiUrl, "topics.list"), {
      headers: { origin: "https://any.example", cookie: "gongji.session_token=x" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  test.for(["/trpc/editor/session.me", "/auth/get-session"])(
    "%s is open to the console only",
    async (path) => {
      const ask = (headers: Record<string, string>, method = "GET") =>
        rawRequest(room().apiUrl + path, { method, headers });
      for (const origin of [
        "https://any.example",
        "null",
        "http://localhost:3001",
        `${ADMIN_ORIGIN}.evil.example`,
      ]) {
        for (const method of ["GET", "OPTIONS"]) {
          const refused = await ask({ origin }, method);
          expect(refused.status, origin).toBe(403);
          expect(code(refused)).toBe("auth.not_allowed");
          expect(refused.headers["access-control-allow-origin"]).toBeUndefined();
        }
      }
      expect((await ask({ "sec-fetch-site": "cross-site" })).status).toBe(403);
      for (const origin of [ADMIN_ORIGIN, "http://127.0.0.1:3000"]) {
        const preflight = await ask({ origin }, "OPTIONS");
        expect(preflight.status).toBe(204);
        expect(preflight.headers["access-control-allow-origin"]).toBe(origin);
        expect(preflight.headers["access-control-allow-credentials"]).toBe("true");
      }
    },
  );
});

test("every answer names its request and forbids what data never does", async () => {
  const ids = new Set<unknown>();
  for (const path of ["/healthz", "/nothing", "/trpc/public/topics.list", "/trpc/editor/session.me"]) {
    const { headers } = await rawRequest(room().apiUrl + path);
    ids.add(headers["x-request-id"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect(ids.size).toBe(4);
  expect(ids.has(undefined)).toBe(false);
});

test("each request is one line of the log, with what was asked by name and nothing of what was said", async () => {
  const { apiUrl, logLines } = room();
  const before = logLines.length;
  const answer = await rawRequest(publicCall(apiUrl, "articles.search", { text: "隐私" }));
  await expect.poll(() => logLines.length).toBe(before + 1);
  const line = JSON.parse(logLines.at(-1) ?? "");
  expect(line).toMatchObject({
    level: "info",
    event: "request",
    requestId: answer.headers["x-request-id"],
    method: "GET",
    route: "/trpc/public/articles.search",
    status: 200,
  });
  expect(Object.keys(line).sort()).toEqual(
    ["at", "durationMs", "event", "level", "method", "requestId", "route", "status"].sort(),
  );
});
