import { verifyWebhook } from "@gongji/client/webhooks";
import type { WebhookEvent } from "@gongji/domain/webhook";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deliver } from "../../src/webhooks/deliver.ts";
import { createReceiverGuard, type Resolve, systemResolve } from "../../src/webhooks/receiver-guard.ts";
import { openReceiver, type Receiver } from "./open-receiver.ts";

const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const event: WebhookEvent = {
  type: "article.updated",
  version: 1,
  timestamp: "2026-11-01T00:00:00.000Z",
  data: { sequence: "9", articleId: "a", slug: "共济", isReadable: true },
};
let receiver: Receiver;
let other: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
  other = await openReceiver();
});
afterEach(() => Promise.all([receiver.close(), other.close()]));

function send(
  url = receiver.url,
  options: { allowed?: string[]; resolve?: Resolve; timeoutMs?: number } = {},
) {
  const { allowed = [receiver.host], resolve = systemResolve, timeoutMs = 5_000 } = options;
  const guard = createReceiverGuard({ allowed, resolve });
  return deliver({ id: "d1", url, event, secrets: [SECRET] }, { guard, now: () => new Date(), timeoutMs });
}
const redirect = (status: number, location: string) => {
  receiver.answer = (response) => void response.writeHead(status, { location }).end();
};

test("a delivery arrives signed, and what a receiver is given is what was signed", async () => {
  receiver.answer = (response) => void response.writeHead(200).end("thank you");
  expect(await send()).toEqual({ status: 200, said: "thank you", retryAfterSeconds: null });
  const [one] = receiver.received;
  if (!one) throw new Error("nothing arrived");
  expect(one.headers["content-type"]).toBe("application/json");
  expect(await verifyWebhook({ body: one.body, headers: one.headers, secret: SECRET })).toEqual(event);
});

test("a name that leads elsewhere after it was looked at is not followed there", async () => {
  let asked = 0;
  const resolve: Resolve = async () => {
    asked += 1;
    return [{ address: asked === 1 ? "127.0.0.1" : "127.0.0.9", family: 4 }];
  };
  const port = receiver.host.split(":")[1];
  const url = `http://rebinding.example:${port}/hook`;
  const result = await send(url, { allowed: [`rebinding.example:${port}`], resolve });
  expect(result.status).toBe(204);
  expect(asked).toBe(1);
  expect(receiver.received[0]?.headers.host).toBe(`rebinding.example:${port}`);
});

test("a redirect is looked at like the first address: one that leads inside is refused", async () => {
  redirect(307, `http://${other.host}/secret`);
  expect(await send()).toMatchObject({ status: null, said: "refused: not_https" });
  redirect(308, "https://169.254.169.254/latest/meta-data/");
  expect(await send()).toMatchObject({ status: null, said: "refused: not_public" });
  redirect(307, "file:///etc/passwd");
  expect(await send()).toMatchObject({ status: null, said: "refused: not_https" });
  expect(other.received).toEqual([]);
});

test("a redirect to where it may go is followed with the same body, three times and no more", async () => {
  redirect(307, `http://${other.host}/moved`);
  expect((await send(receiver.url, { allowed: [receiver.host, other.host] })).status).toBe(204);
  expect(other.received[0]).toMatchObject({ path: "/moved", body: JSON.stringify(event) });
  redirect(307, receiver.url);
  const before = receiver.received.length;
  expect(await send()).toMatchObject({ status: null, said: "more than 3 redirects" });
  expect(receiver.received.length - before).toBe(4);
});

test("a redirect that asks for something else than what is sent is an answer, and no success", async () => {
  redirect(302, `http://${other.host}/`);
  expect((await send(receiver.url, { allowed: [receiver.host, other.host] })).status).toBe(302);
  expect(other.received).toEqual([]);
});

test("a receiver that does not answer, or never ends to, does not keep anybody", async () => {
  receiver.answer = () => undefined;
  expect(await send(receiver.url, { timeoutMs: 200 })).toMatchObject({
    status: null,
    said: "no answer in 0.2 s",
  });
  receiver.answer = (response) => {
    response.writeHead(200);
    const flood = () => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
      if (!response.destroyed) response.once("drain", flood);
    };
    flood();
  };
  const result = await send();
  expect(result.status).toBe(200);
  expect(result.said).toHaveLength(500);
});

test("names that are never looked up to the end do not keep anybody", async () => {
  const never: Resolve = () => new Promise(() => undefined);
  const result = await send("https://slow.example/", { resolve: never, timeoutMs: 200 });
  expect(result).toMatchObject({ status: null, said: "refused: name not resolved in time" });
});

test("nobody there is said by its code", async () => {
  await receiver.close();
  expect(await send()).toEqual({ status: null, said: "ECONNREFUSED", retryAfterSeconds: null });
});
