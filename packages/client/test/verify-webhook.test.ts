import { createHmac, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { verifyWebhook, WebhookNotVerified } from "../src/webhooks/index.ts";

const NOW_S = 1_790_000_000;
const secret = `whsec_${randomBytes(32).toString("base64")}`;
const event = {
  type: "article.published",
  version: 1,
  timestamp: "2026-11-01T00:00:00.000Z",
  data: { sequence: "7", articleId: "a", slug: "共济", isReadable: true },
};
const body = JSON.stringify(event);

function sign(own: string, id = "d1", timestamp = `${NOW_S}`, text = body): string {
  const key = Buffer.from(own.slice("whsec_".length), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${text}`).digest("base64")}`;
}
const headers = (more: Record<string, string> = {}) => ({
  "webhook-id": "d1",
  "webhook-timestamp": `${NOW_S}`,
  "webhook-signature": sign(secret),
  ...more,
});
const verify = (more: Partial<Parameters<typeof verifyWebhook>[0]> = {}) =>
  verifyWebhook({ body, headers: headers(), secret, nowMs: NOW_S * 1_000, ...more });

test("a delivery that was signed is believed, in whichever form its headers come", async () => {
  expect(await verify()).toEqual(event);
  expect(await verify({ headers: new Headers(headers()) })).toEqual(event);
});

test("the example of Standard Webhooks is believed", async () => {
  const example = {
    body: '{"test": 2432232314}',
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    nowMs: 1_614_265_330_000,
    headers: {
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    },
  };
  expect(await verifyWebhook(example)).toEqual({ test: 2432232314 });
});

test("while a secret is replaced either end may be ahead", async () => {
  const next = `whsec_${randomBytes(32).toString("base64")}`;
  const both = `${sign(next)} ${sign(secret)}`;
  expect(await verify({ headers: headers({ "webhook-signature": both }) })).toEqual(event);
  expect(
    await verify({ headers: headers({ "webhook-signature": sign(next) }), secret: [secret, next] }),
  ).toEqual(event);
});

test.for([
  ["another body", { body: body.replace("7", "8") }],
  ["another id", { headers: headers({ "webhook-id": "d2" }) }],
  ["another timestamp", { headers: headers({ "webhook-timestamp": `${NOW_S + 1}` }) }],
  ["another secret", { secret: `whsec_${randomBytes(32).toString("base64")}` }],
  ["no secret", { secret: [] }],
  ["a signature of nothing", { headers: headers({ "webhook-signature": "v1," }) }],
  ["what is no signature", { headers: headers({ "webhook-signature": "v1,%%% v2,x nonsense" }) }],
  [
    "a signature under another version",
    { headers: headers({ "webhook-signature": sign(secret).replace("v1", "v1a") }) },
  ],
  ["no headers", { headers: {} }],
  ["a time 301 seconds ago", { nowMs: (NOW_S + 301) * 1_000 }],
  ["a time 301 seconds ahead", { nowMs: (NOW_S - 301) * 1_000 }],
] as const)("%s is not believed", async ([, more]) => {
  await expect(verify(more)).rejects.toThrow(WebhookNotVerified);
});

test("300 seconds are not too many, and a time that is no number is none", async () => {
  expect(await verify({ nowMs: (NOW_S + 300) * 1_000 })).toEqual(event);
  const timestamp = "soon";
  const signature = sign(secret, "d1", timestamp);
  await expect(
    verify({ headers: headers({ "webhook-timestamp": timestamp, "webhook-signature": signature }) }),
  ).rejects.toThrow("timestamp");
});
