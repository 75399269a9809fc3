import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareHead, sendPrepared } from "../src/http/prepared-head.ts";

const BODY = Buffer.from("医保");
const FIELDS = ["content-type", "text/plain", "content-length", `${BODY.length}`, "vary", "accept-encoding"];
const head = prepareHead(200, FIELDS);
const unchanged = prepareHead(304, ["vary", "accept-encoding"]);
const MORE = ["x-request-id", "7"];

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/written") {
      response.writeHead(200, [...FIELDS, ...MORE]);
      response.end(BODY);
    } else if (request.url === "/unchanged") sendPrepared(response, unchanged, MORE, null);
    else sendPrepared(response, head, MORE, BODY);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Everything that comes back on one connection, with the moment taken out. */
function exchange(...requests: readonly string[]): Promise<string> {
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(requests.join("")));
    let said = "";
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      said += text;
    });
    socket.on("end", () => resolve(said.replaceAll(/Date: [^\r]*/g, "Date: now")));
    socket.on("error", reject);
  });
}
const ask = (path: string, first = "GET", version = "1.1", more = "") =>
  `${first} ${path} HTTP/${version}\r\nHost: a\r\n${more}\r\n`;

test("what was written once is sent exactly as Node writes it, the first time and every time", async () => {
  const written = await exchange(ask("/written"));
  expect(written).toMatch(
    /^HTTP\/1.1 200 OK\r\n.*Date: now\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n医保$/s,
  );
  for (const _ of [1, 2, 3]) expect(await exchange(ask("/"))).toBe(written);
});

test("requests that come together are answered one after the other on the same connection", async () => {
  const one = await exchange(ask("/"));
  expect(await exchange(ask("/"), ask("/"), ask("/written"), ask("/"))).toBe(one.repeat(4));
});

test("an answer without a body has none, and the next one follows it", async () => {
  const answers = await exchange(ask("/unchanged"), ask("/unchanged"), ask("/"));
  expect(answers.match(/HTTP\/1.1 304 Not Modified\r\n/g)).toHaveLength(2);
  expect(answers.match(/医保/g)).toHaveLength(1);
});

test.for([[ask("/", "GET", "1.0")], [ask("/", "GET", "1.1", "Connection: close\r\n")]] as const)(
  "a connection that is not to stay open is closed and told so: %j",
  async ([request]) => {
    await exchange(ask("/"));
    const said = await exchange(request, ask("/"));
    expect(said).toContain("Connection: close\r\n");
    expect(said.match(/医保/g)).toHaveLength(1);
  },
);

test("who asks for the head alone gets the head alone", async () => {
  const said = await exchange(ask("/", "HEAD"));
  expect(said).toContain("content-length: 6\r\n");
  expect(said).not.toContain("医保");
});

test.for([
  ["x-a", "b\r\nset-cookie: c"],
  ["x-a\r\n", "b"],
  ["connection", "close"],
  ["transfer-encoding", "chunked"],
] as const)("a field that would break the answer is refused: %j", (fields) => {
  expect(() => prepareHead(200, fields)).toThrow();
});
