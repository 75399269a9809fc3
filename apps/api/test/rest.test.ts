import { withdrawArticle } from "@gongji/application";
import { beforeAll, describe, expect, test } from "vitest";
import { openApi } from "./open-api.ts";
import { part, publicCall, rawRequest } from "./raw-request.ts";

const room = openApi();
const v1 = (path: string, options: Parameters<typeof rawRequest>[1] = {}) =>
  rawRequest(`${room().apiUrl}/v1${path}`, options);
const trpc = async (procedure: string, input?: unknown) =>
  part((await rawRequest(publicCall(room().apiUrl, procedure, input))).json(), "result", "data");
const question = {
  relation: "parent",
  donorScheme: "employee",
  recipientScheme: "resident",
  use: "care-cost",
};
const decision = { region: "420100", on: "2026-11-01", question };

beforeAll(async () => {
  const { publish, context, actors } = room();
  const hereId = await publish("here");
  const withdraw = async (slug: string, kind: "gone" | "redirect") => {
    const articleId = await publish(slug);
    const withdrawal = { kind, note: "有误，已撤下", redirectToId: kind === "redirect" ? hereId : null };
    await withdrawArticle(context, actors.publisher, { articleId, expectedVersion: 2, ...withdrawal });
  };
  await withdraw("moved", "redirect");
  await withdraw("taken-back", "gone");
});

test.for([
  ["/articles/here", "articles.bySlug", { slug: "here" }],
  ["/articles", "articles.list", {}],
  ["/articles?limit=1&regionCode=100000", "articles.list", { limit: 1, regionCode: "100000" }],
  ["/categories", "categories.list", undefined],
  ["/topics", "topics.list", undefined],
  ["/regions", "regions.list", undefined],
  ["/policies", "policy.kinds", undefined],
  ["/policies/mutual-aid", "policy.describe", { kind: "mutual-aid" }],
  [
    `/policies/mutual-aid/decisions?region=420100&on=2026-11-01&question=${encodeURIComponent(JSON.stringify(question))}`,
    "policy.decide",
    { kind: "mutual-aid", ...decision },
  ],
  [
    "/coverage?on=2026-11-01&regions=420000,420100&regions=100000",
    "policy.coverage",
    { on: "2026-11-01", regions: ["420000", "420100", "100000"] },
  ],
  [
    "/facts/mutual-aid.relatives/history?region=420000",
    "policy.factHistory",
    { fact: "mutual-aid.relatives", region: "420000" },
  ],
] as const)("%s is the bare data of %s", async ([path, procedure, input]) => {
  const data = await trpc(procedure, input);
  expect(data).toBeDefined();
  const answer = await v1(path);
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe("application/json");
  expect(answer.json()).toEqual(data);
});

test("a question too long for an address is asked by POST, and is the same question", async () => {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const body = JSON.stringify(decision);
  const asked = await v1("/policies/mutual-aid/decisions", { method: "POST", headers, body });
  expect(asked.status).toBe(200);
  expect(asked.json()).toEqual(await trpc("policy.decide", { kind: "mutual-aid", ...decision }));
  expect(asked.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  const requests = [{ kind: "mutual-aid", ...decision }];
  const several = await v1("/decisions", { method: "POST", headers, body: JSON.stringify({ requests }) });
  expect(several.json()).toEqual(await trpc("policy.decideBatch", { requests }));
});

describe("what stands at an article's address has a status of its own", () => {
  test("a moved article is a 301 to where it is, with what was asked of it", async () => {
    const answer = await v1("/articles/moved");
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe("/v1/articles/here");
    expect(answer.json()).toEqual({ kind: "redirect", slug: "here" });
    expect(answer.headers["cache-control"]).toContain("s-maxage=60");
    const followed = await fetch(`${room().apiUrl}/v1/articles/moved`);
    expect(followed.url).toBe(`${room().apiUrl}/v1/articles/here`);
    expect(followed.status).toBe(200);
  });

  test("a withdrawn one is a 410 with the reason readers are given", async () => {
    const answer = await v1("/articles/taken-back");
    expect(answer.status).toBe(410);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json()).toEqual({
      type: "/v1#article.gone",
      title: "The article was taken back",
      status: 410,
      detail: "有误，已撤下",
      code: "article.gone",
      kind: "gone",
      note: "有误，已撤下",
      withdrawnAt: expect.stringMatching(/^2026-11-01T/),
    });
  });

  test("where nothing ever was is a 404", async () => {
    const answer = await v1("/articles/never-there");
    expect(answer.status).toBe(404);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json()).toMatchObject({ status: 404, code: "article.not_found" });
    expect(answer.headers["cache-control"]).toBe("public, max-age=0, s-maxage=10");
  });
});

describe("what cannot be answered is refused as RFC 9457 has it", () => {
  const post = { method: "POST", headers: { "content-type": "application/json" } };
  test.for([
    ["an unknown parameter", "/articles?limt=5", {}, 400, /^limt: no such parameter; there are: .*limit/],
    ["any parameter where there are none", "/topics?a=1", {}, 400, /there are none$/],
    ["a field of the path as a parameter", "/articles/here?slug=there", {}, 400, /^slug: no such parameter/],
    ["a number that is none", "/articles?limit=ten", {}, 400, /^limit: .*number/],
    ["a number too large", "/articles?limit=51", {}, 400, /^limit: .*50/],
    ["one value given twice", "/articles?limit=1&limit=2", {}, 400, /more than once/],
    ["what has to be there and is not", "/search", {}, 400, /^text: /],
    [
      "a question that is no JSON",
      "/policies/mutual-aid/decisions?region=420100&on=2026-11-01&question=x",
      {},
      400,
      /^question: /,
    ],
    ["a policy that is none", "/policies/nothing", {}, 400, /^kind: there is no policy/],
    ["an address where nothing is", "/nothing", {}, 404, /^url: nothing is here/],
    ["an empty part", "/articles//here", {}, 404, /^url: /],
    ["a slash at the end", "/articles/", {}, 404, /^url: /],
    ["an encoded slash", "/articles%2Fhere", {}, 404, /^url: /],
    ["a slug with an encoded slash", "/articles/a%2Fb", {}, 400, /^slug: /],
    ["a way up", "/categories/../articles", {}, 404, /^url: /],
    ["an encoded way up", "/categories/%2e%2e/articles", {}, 404, /^url: /],
    ["a backslash", "/categories\\..\\articles", {}, 404, /^url: /],
    ["a part that is not percent-encoded text", "/articles/%E0%A4%A", {}, 404, /^url: /],
    ["a value that is not percent-encoded text", "/search?text=%ff", {}, 400, /^url: not percent/],
    ["another method", "/articles", { method: "DELETE" }, 405, /^method: use GET or HEAD$/],
    ["GET where only POST is", "/decisions", {}, 405, /^method: use POST$/],
    ["a body that is no JSON", "/decisions", { ...post, body: "{" }, 400, /^body: /],
    ["a body that is no object", "/decisions", { ...post, body: "[]" }, 400, /^body: /],
    ["an unknown field of a body", "/decisions", { ...post, body: '{"a":1}' }, 400, /^a: no such parameter/],
    ["a body of another kind", "/decisions", { method: "POST", body: "{}" }, 415, /^headers: /],
    ["a body too long", "/decisions", { ...post, body: "9".repeat(65_537) }, 413, /^body: /],
    ["a query beside a body", "/decisions?a=1", { ...post, body: "{}" }, 400, /^url: /],
    ["a URL too long", `/search?text=${"a".repeat(8_000)}`, {}, 414, /^url: /],
  ] as const)("%s", async ([, path, options, status, detail]) => {
    const answer = await v1(path, options);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    const document = answer.json();
    expect(document).toMatchObject({ type: "/v1#input.invalid", status, code: "input.invalid" });
    expect(part(document, "title")).toMatch(/\w/);
    expect(part(document, "detail")).toMatch(detail);
    if (status === 405) expect(answer.headers.allow).toMatch(/^(?:GET, HEAD|POST), OPTIONS$/);
  });
});

test("HEAD is GET without the bytes", async () => {
  const [get, head] = [await v1("/articles/here"), await v1("/articles/here", { method: "HEAD" })];
  expect(head.status).toBe(200);
  expect(head.text).toBe("");
  for (const name of ["content-length", "etag", "cache-control", "surrogate-key", "content-type"]) {
    expect(head.headers[name], name).toBe(get.headers[name]);
  }
});

test("pages of everywhere may ask, and learn how", async () => {
  const headers = { origin: "https://any.example", cookie: "gongji.session_token=x" };
  const answer = await v1("/articles/here", { headers });
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
  expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  const preflight = await v1("/policies/mutual-aid/decisions", { method: "OPTIONS", headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers["access-control-allow-methods"]).toBe("GET, HEAD, POST");
  expect(preflight.headers["access-control-allow-headers"]).toContain("content-type");
});

test("the log calls an address by its template, and repeats nothing of what was asked", async () => {
  const { logLines } = room();
  for (const path of ["/articles/secret-slug", "/articles/secret-slug", "/secret", "/search?text=secret"]) {
    const answer = await v1(path);
    const requestId = answer.headers["x-request-id"];
    const line = await expect
      .poll(() => logLines.find((each) => each.includes(String(requestId))))
      .toBeDefined()
      .then(() => logLines.find((each) => each.includes(String(requestId))) ?? "{}");
    expect(JSON.parse(line).route).toMatch(/^\/v1\/(?:articles\/\{slug\}|unknown|search)$/);
    expect(line).not.toContain("secret");
  }
});
