import { banRelated, settleCorrection } from "@gongji/application";
import { createApiKey, revokeApiKey } from "@gongji/application/keys";
import type { CommandContext } from "@gongji/application/ports";
import { createWebhook } from "@gongji/application/webhooks";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";

const HOUR_MS = 3_600_000;
const DELIVERIES = 4;

/** Keys, a receiver with deliveries, what readers reported, how often they read, a ban and a saved view. */
export async function fillSettings(
  { database, actors }: EditorialRoom,
  context: CommandContext,
  articleId: string,
): Promise<{ webhookId: string }> {
  const key = { scopes: ["read" as const], pointsPerMinute: null, expiresAt: null };
  await createApiKey(context, actors.admin, { ...key, name: "官网" });
  const old = await createApiKey(context, actors.admin, { ...key, name: "旧版小程序" });
  await revokeApiKey(context, actors.admin, { keyId: old.keyId });

  const { webhookId } = await createWebhook({ ...context, refuseReceiver: async () => null }, actors.admin, {
    name: "官网缓存",
    url: "https://www.example.org/hooks/gongji",
    events: ["article.published"],
  });
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS);
  await database.webhook.update({ where: { id: webhookId }, data: { deliveredAt: hoursAgo(29) } });
  await database.webhookDelivery.createMany({
    data: Array.from({ length: DELIVERIES }, (_, index) => ({
      webhookId,
      event: "article.published",
      at: hoursAgo(30 - index),
      articleId,
      slug: "lending-card-consequences",
      isReadable: true,
      state: index === DELIVERIES - 1 ? ("dead" as const) : ("delivered" as const),
      attempts: index === DELIVERIES - 1 ? 11 : 1,
      nextAttemptAt: hoursAgo(29),
      lastAttemptAt: hoursAgo(29),
      lastStatus: index === DELIVERIES - 1 ? 503 : 204,
      lastSaid: index === DELIVERIES - 1 ? "Service Unavailable" : null,
    })),
  });

  const corrections = [
    "第二档罚款的倍数好像写反了。",
    "链接打不开。",
    "请问 2026 年的新规什么时候生效？",
  ].map((text, index) => ({
    id: context.newId(),
    articleId: index === 1 ? null : articleId,
    text,
    receivedAt: hoursAgo(index * 9 + 1),
  }));
  await database.correction.createMany({ data: corrections });
  await settleCorrection(context, actors.editor, {
    correctionId: corrections[1]?.id ?? "",
    done: true,
    note: "已换成新的地址。",
  });

  const shown = await database.article.findMany({
    where: { liveEditionId: { not: null } },
    orderBy: { id: "asc" },
  });
  await database.articleReads.createMany({
    data: shown.map(({ id }, index) => ({
      articleId: id,
      day: hoursAgo(24),
      reads: 1 + ((index * 37) % 400),
    })),
    skipDuplicates: true,
  });
  const [target] = shown.filter(({ slug }) => slug === "employer-registration-deadline");
  if (target)
    await banRelated(context, actors.editor, {
      targetId: target.id,
      besideId: articleId,
      reason: "面向单位，不是读者要找的",
    });
  return { webhookId };
}
