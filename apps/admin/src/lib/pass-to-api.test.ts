import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { passToApi } from "./pass-to-api.ts";

let seen: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
let answer: (response: ServerResponse) => void = (response) => response.end("ok");
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
  answer(response);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address === "object" && address) vi.stubEnv("API_URL", `http://127.0.0.1:${address.port}/`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});
beforeEach(() => {
  seen = [];
  answer = (response) => response.end("ok");
});

const origin = "http://localhost:3000";

test("a mutation arrives whole, with its cookies and where it came from", async () => {
  const request = new Request(`${origin}/api/trpc/editor/articles.saveDraft?batch=1`, {
    method: "POST",
    headers: { cookie: "session=1", origin, "content-type": "application/json", host: "localhost:3000" },
    body: JSON.stringify({ title: "共济".repeat(5000) }),
  });
  const response = await passToApi(request);
  expect(response.status).toBe(200);
  expect(seen[0]?.url).toBe("/trpc/editor/articles.saveDraft?batch=1");
  expect(seen[0]?.method).toBe("POST");
  expect(seen[0]?.headers.cookie).toBe("session=1");
  expect(seen[0]?.headers.origin).toBe(origin);
  expect(seen[0]?.headers["x-forwarded-host"]).toBe("localhost:3000");
  expect(seen[0]?.headers["x-forwarded-proto"]).toBe("http");
  expect(JSON.parse(seen[0]?.body ?? "").title).toHaveLength(10_000);
});

test("status and every cookie of the answer come back", async () => {
  answer = (response) => {
    response.writeHead(409, { "set-cookie": ["a=1; HttpOnly", "b=2"], "content-type": "application/json" });
    response.end("{}");
  };
  const response = await passToApi(
    new Request(`${origin}/api/auth/sign-in/email`, { method: "POST", body: "{}" }),
  );
  expect(response.status).toBe(409);
  expect(response.headers.getSetCookie()).toEqual(["a=1; HttpOnly", "b=2"]);
});

test("what is not the editors' door or sign-in never reaches the API", async () => {
  const response = await passToApi(new Request(`${origin}/api/trpc/public/articles.get`));
  expect(response.status).toBe(404);
  expect(seen).toEqual([]);
});

test("an API that is down is a problem the screens know", async () => {
  const before = process.env.API_URL;
  vi.stubEnv("API_URL", "http://127.0.0.1:9");
  const response = await passToApi(new Request(`${origin}/api/trpc/editor/session.me`));
  vi.stubEnv("API_URL", before);
  expect(response.status).toBe(503);
  expect((await response.json()).error.data.problem).toEqual({ code: "service.unavailable" });
});
