import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBody } from "../../src/http/read-body.ts";
import { createBucketStorage } from "../../src/images/bucket-storage.ts";

const keys = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "a secret of the store", region: "cn-north-1" };
const files = new Map<string, { file: Buffer; type: string | undefined }>();
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const sha256 = (value: string | Buffer) => createHash("sha256").update(value).digest("hex");

/** Signature version 4 as its documentation has it, over what arrived. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const { headers, method = "", url = "" } = request;
  const given = /Credential=(\S+?)\/(\S+), SignedHeaders=(\S+), Signature=(\w+)/.exec(
    headers.authorization ?? "",
  );
  const [, keyId, scope = "", names = "", signature] = given ?? [];
  if (keyId !== keys.accessKeyId || headers["x-amz-content-sha256"] !== sha256(body)) return false;
  const lines = names.split(";").map((name) => `${name}:${headers[name]}\n`);
  const canonical = [method, url, "", lines.join(""), names, sha256(body)].join("\n");
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  return scope.endsWith(`/${keys.region}/s3/aws4_request`) && hmac(key, text).toString("hex") === signature;
}

const server = createServer((request, response) => {
  void readBody(request, 1_000_000).then((body) => {
    const key = request.url ?? "";
    if (!isSigned(request, body ?? Buffer.alloc(0))) return response.writeHead(403).end();
    if (request.method === "PUT") {
      files.set(key, { file: body ?? Buffer.alloc(0), type: request.headers["content-type"] });
      return response.writeHead(200).end();
    }
    if (request.method === "DELETE") return response.writeHead(files.delete(key) ? 204 : 404).end();
    const found = files.get(key);
    return found ? response.writeHead(200).end(found.file) : response.writeHead(404).end("<Error/>");
  });
});
let endpoint = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => server.close());

test("what is put into a bucket comes back byte for byte, signed with the keys, under its key and kind", async () => {
  const storage = createBucketStorage({ ...keys, endpoint, name: "gongji" });
  const file = Uint8Array.from({ length: 3_000 }, (_, at) => at % 256);
  await storage.put("images/abc/480.webp", file, "image/webp");
  expect(files.get("/gongji/images/abc/480.webp")?.type).toBe("image/webp");
  expect(await storage.get("images/abc/480.webp")).toEqual(file);
  expect(await storage.get("images/abc/960.webp")).toBeNull();
  for (let time = 0; time < 2; time += 1) await storage.remove("images/abc/480.webp");
  expect(await storage.get("images/abc/480.webp")).toBeNull();
});

test("a store that refuses the keys is a defect that says so; one that is away is told apart", async () => {
  const wrong = createBucketStorage({ ...keys, secretAccessKey: "another", endpoint, name: "gongji" });
  await expect(wrong.put("images/abc/480.webp", new Uint8Array(1), "image/webp")).rejects.toThrow("403");
  await expect(wrong.get("images/abc/480.webp")).rejects.toThrow("403");
  const away = createBucketStorage({ ...keys, endpoint: "http://127.0.0.1:9", name: "gongji" });
  await expect(away.get("images/abc/480.webp")).rejects.toMatchObject({
    problem: { code: "service.unavailable" },
  });
});
