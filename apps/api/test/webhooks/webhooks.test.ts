import {
  createWebhook,
  listDeliveries,
  listWebhooks,
  pauseWebhook,
  replayDeliveries,
  rotateWebhookSecret,
  settleDelivery,
  testWebhook,
  withdrawArticle,
} from "@gongji/application";
import { verifyWebhook } from "@gongji/client/webhooks";
import type { WebhookEventType } from "@gongji/domain/webhook";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLog, type RunningApi, readEnvironment, startApi } from "../../src/index.ts";
import { ADMIN_ORIGIN, openApi } from "../open-api.ts";
import { openReceiver, type Receiver } from "./open-receiver.ts";

const receivers: Receiver[] = [];
const room = openApi({ WEBHOOK_ALLOW: "127.0.0.1" });
let other: RunningApi;
beforeAll(async () => {
  other = await startApi(
    readEnvironment({
      DATABASE_URL: room().url,
      PORT: "0",
      AUTH_SECRET: "a secret of at least thirty-two characters",
      ADMIN_ORIGIN,
      WEBHOOK_ALLOW: "127.0.0.1",
    }),
    createLog("silent"),
  );
});
afterAll(async () => {
  await other.stop();
  await Promise.all(receivers.map(({ close }) => close()));
});

const context = () => ({ ...room().context, now: () => new Date(), refuseReceiver: async () => null });
const admin = () => room().actors.admin;

/** A receiver that is told of some events. */
async function subscribe(events: WebhookEventType[] = ["article.published", "article.withdrawn"]) {
  const receiver = await openReceiver();
  receivers.push(receiver);
  const shown = await createWebhook(context(), admin(), { name: "站点", url: receiver.url, events });
  const read = async ({ headers, body } = receiver.received[0] ?? { headers: {}, body: "" }) =>
    await verifyWebhook({ headers, body, secret: shown.secret });
  const ids = () => new Set(receiver.received.map(({ headers }) => headers["webhook-id"]));
  const listed = async () =>
    (await listWebhooks(context(), admin())).find(({ webhookId }) => webhookId === shown.webhookId);
  const deliveries = async () =>
    (
      await listDeliveries(context(), admin(), {
        webhookId: shown.webhookId,
        state: null,
        cursor: null,
        limit: 100,
      })
    ).items;
  return { ...shown, receiver, read, ids, listed, deliveries };
}
const arrived = (receiver: Receiver, count: number) =>
  expect.poll(() => receiver.received.length, { timeout: 15_000 }).toBe(count);

test("what is published and withdrawn is told once, signed, in its order, and with nothing of the text", async () => {
  const { receiver, read, ids, deliveries } = await subscribe();
  const articleId = await room().publish("told-one", { title: "不在信里的题目" });
  await arrived(receiver, 1);
  await withdrawArticle(context(), room().actors.publisher, {
    articleId,
    expectedVersion: 2,
    kind: "gone",
    note: "不在信里的说明",
    redirectToId: null,
  });
  await arrived(receiver, 2);
  const events = await Promise.all(receiver.received.map((one) => read(one)));
  expect(events.map(({ type, data }) => [type, data.slug, data.articleId, data.isReadable])).toEqual([
    ["article.published", "told-one", articleId, true],
    ["article.withdrawn", "told-one", articleId, false],
  ]);
  const [first = 0, second = 0] = events.map(({ data }) => Number(data.sequence));
  expect(second).toBeGreaterThan(first);
  expect(receiver.received.map(({ body }) => body).join("")).not.toContain("不在信里");
  await expect
    .poll(async () => (await deliveries()).map(({ state }) => state))
    .toEqual(["delivered", "delivered"]);
  expect(ids().size).toBe(2);
  expect(receiver.received).toHaveLength(2);
});

test("nobody is told of a publication that did not come about, or of what they did not ask for", async () => {
  const { receiver, deliveries } = await subscribe(["article.withdrawn"]);
  const { context: plain } = room();
  await expect(
    plain.unitOfWork.run(async ({ webhooks }) => {
      await webhooks.queue({ type: "article.withdrawn", at: new Date(), article: null });
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  await room().publish("not-asked-for");
  expect(await deliveries()).toEqual([]);
  expect(receiver.received).toEqual([]);
});

test("a receiver that fails is tried again under the same id, and one that is well again is not failing", async () => {
  const { webhookId, receiver, ids, deliveries, listed } = await subscribe();
  receiver.answer = (response) => void response.writeHead(500).end("not now");
  await room().publish("told-twice");
  await arrived(receiver, 1);
  await expect.poll(async () => (await deliveries())[0]?.lastStatus).toBe(500);
  const [failed] = await deliveries();
  expect(failed).toMatchObject({ state: "waiting", attempts: 1, lastSaid: "not now" });
  expect((await listed())?.failingSince).not.toBeNull();
  receiver.answer = (response) => void response.writeHead(204).end();
  await arrived(receiver, 2);
  await expect.poll(async () => (await deliveries())[0]).toMatchObject({ state: "delivered", attempts: 2 });
  expect(ids().size).toBe(1);
  expect((await listed())?.failingSince).toBeNull();
  expect(webhookId).toBeTruthy();
}, 40_000);

test("what is given up after the last attempt stays visible, and arrives when it is replayed", async () => {
  const { webhookId, receiver, deliveries, listed } = await subscribe();
  await pauseWebhook(context(), admin(), { webhookId, paused: true });
  await room().publish("given-up");
  const [{ deliveryId: id } = { deliveryId: "" }] = await deliveries();
  const result = { status: 503, said: "full", retryAfterSeconds: null };
  expect(await settleDelivery(context(), { id, webhookId, attempts: 11 }, result, 0.5)).toBe("dead");
  expect(await listed()).toMatchObject({ dead: 1, waiting: 0, pause: "admin" });
  expect(await replayDeliveries(context(), admin(), { webhookId, deliveryId: null })).toEqual({ count: 1 });
  expect(receiver.received).toEqual([]);
  await pauseWebhook(context(), admin(), { webhookId, paused: false });
  await arrived(receiver, 1);
  expect(receiver.received[0]?.headers["webhook-id"]).toBe(id);
});

test("a receiver that says it is gone is left alone, and the reason can be read", async () => {
  const { receiver, listed, webhookId } = await subscribe();
  receiver.answer = (response) => void response.writeHead(410).end();
  await room().publish("gone-one");
  await expect.poll(async () => (await listed())?.pause, { timeout: 15_000 }).toBe("gone");
  await room().publish("gone-two");
  expect((await listed())?.waiting).toBe(2);
  expect(receiver.received).toHaveLength(1);
  const { database } = room();
  const events = await database.auditEvent.findMany({
    where: { subjectId: webhookId, action: "webhook.paused" },
    select: { detail: true, actorId: true },
  });
  expect(events).toEqual([{ actorId: null, detail: { name: "站点", reason: "gone" } }]);
});

test("a receiver that does not answer keeps nobody else waiting", async () => {
  const slow = await subscribe();
  slow.receiver.answer = () => undefined;
  const quick = await subscribe();
  for (const slug of ["busy-a", "busy-b", "busy-c", "busy-d", "busy-e"]) await room().publish(slug);
  await arrived(quick.receiver, 5);
  expect((await slow.listed())?.waiting).toBe(5);
  slow.receiver.answer = (response) => void response.writeHead(204).end();
  await slow.receiver.close();
});

test("a test is delivered like everything else, under a new secret and for the stated time under the old one too", async () => {
  const { webhookId, secret, receiver } = await subscribe();
  const next = await rotateWebhookSecret(context(), admin(), { webhookId, graceHours: 1 });
  await testWebhook(context(), admin(), { webhookId });
  await arrived(receiver, 1);
  const [{ headers, body } = { headers: {}, body: "" }] = receiver.received;
  for (const own of [secret, next.secret]) {
    expect((await verifyWebhook({ headers, body, secret: own })).type).toBe("webhook.test");
  }
  await rotateWebhookSecret(context(), admin(), { webhookId, graceHours: 0 });
  await testWebhook(context(), admin(), { webhookId });
  await arrived(receiver, 2);
  const [, again = { headers: {}, body: "" }] = receiver.received;
  await expect(verifyWebhook({ ...again, secret: [secret, next.secret] })).rejects.toThrow("no signature");
});
