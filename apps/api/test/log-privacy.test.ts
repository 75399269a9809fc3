import { expect, test } from "vitest";
import { ADMIN_ORIGIN, openApi, PASSWORD } from "./open-api.ts";
import { publicCall, rawRequest } from "./raw-request.ts";

const room = openApi({ TRUSTED_PROXIES: "127.0.0.1" });

test("nothing of who asks or of what is typed gets into the log", async () => {
  const { apiUrl, logLines, addUser } = room();
  await addUser("li.si@example.org", "editor");
  const headers = {
    "x-forwarded-for": "203.0.113.77",
    "user-agent": "AgentOfSomebody/1.0",
    authorization: "Bearer gongji_token_of_somebody",
    cookie: "gongji.session_token=cookie-of-somebody",
    referer: "https://example.org/page-of-somebody",
    traceparent: "00-11112222333344445555666677778888-1111222233334444-01",
  };
  const typed = "某人要查的病";
  const asks: readonly [string, RequestInit][] = [
    [publicCall(apiUrl, "articles.search", { text: typed }), {}],
    [publicCall(apiUrl, "articles.bySlug", { slug: "slug-somebody-typed" }), {}],
    [`${apiUrl}/v1/articles/slug-somebody-typed?text=${encodeURIComponent(typed)}`, {}],
    [`${apiUrl}/path-somebody-typed?q=${encodeURIComponent(typed)}`, {}],
    [`${apiUrl}/trpc/editor/session.me`, {}],
    [`${apiUrl}/trpc/public/procedure-somebody-typed`, {}],
    ...[PASSWORD, "a wrong password"].map((password): [string, RequestInit] => [
      `${apiUrl}/auth/sign-in/email`,
      {
        method: "POST",
        headers: { "content-type": "application/json", origin: ADMIN_ORIGIN },
        body: JSON.stringify({ email: "li.si@example.org", password }),
      },
    ]),
  ];
  for (const [url, { method = "GET", headers: own, body }] of asks) {
    const sent = { method, headers: { ...headers, ...Object.fromEntries(new Headers(own)) } };
    await rawRequest(url, typeof body === "string" ? { ...sent, body } : sent);
  }
  const log = logLines.join("");
  expect(log.match(/"event":"request"/g)?.length).toBeGreaterThanOrEqual(asks.length);
  expect(log).not.toMatch(
    /203\.0\.113|127\.0\.0\.1(?!:\d+"})|AgentOf|of_?-?somebody|somebody|example\.org|password|病/i,
  );
  expect(log).not.toContain(encodeURIComponent("病"));
});
