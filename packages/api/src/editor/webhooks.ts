import {
  changeWebhook,
  changeWebhookSchema,
  createWebhook,
  createWebhookSchema,
  listDeliveries,
  listDeliveriesSchema,
  listedDeliverySchema,
  listedWebhookSchema,
  listWebhooks,
  namedWebhookSchema,
  pauseWebhook,
  pauseWebhookSchema,
  removeWebhook,
  replayDeliveries,
  replayDeliveriesSchema,
  rotateWebhookSchema,
  rotateWebhookSecret,
  shownWebhookSchema,
  testWebhook,
  type WebhookCommandContext,
} from "@gongji/application";
import { z } from "zod";
import { type EditorContext, editorProcedure, editorRouter } from "./editor-procedure.ts";

const done = z.object({ done: z.literal(true) });

function commands(ctx: Pick<EditorContext, "commands" | "refuseReceiver">): WebhookCommandContext {
  return { ...ctx.commands, refuseReceiver: ctx.refuseReceiver };
}

/** Those who are told of what changes for readers; for admins. */
export const webhooks = editorRouter({
  list: editorProcedure
    .output(z.object({ items: z.array(listedWebhookSchema) }))
    .query(async ({ ctx }) => ({ items: await listWebhooks(ctx.commands, ctx.actor) })),

  create: editorProcedure
    .input(createWebhookSchema)
    .output(shownWebhookSchema)
    .mutation(({ ctx, input }) => createWebhook(commands(ctx), ctx.actor, input)),

  change: editorProcedure
    .input(changeWebhookSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await changeWebhook(commands(ctx), ctx.actor, input);
      return { done: true } as const;
    }),

  pause: editorProcedure
    .input(pauseWebhookSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await pauseWebhook(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  rotateSecret: editorProcedure
    .input(rotateWebhookSchema)
    .output(shownWebhookSchema)
    .mutation(({ ctx, input }) => rotateWebhookSecret(ctx.commands, ctx.actor, input)),

  remove: editorProcedure
    .input(namedWebhookSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await removeWebhook(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  test: editorProcedure
    .input(namedWebhookSchema)
    .output(z.object({ deliveryId: z.string() }))
    .mutation(({ ctx, input }) => testWebhook(ctx.commands, ctx.actor, input)),

  deliveries: editorProcedure
    .input(listDeliveriesSchema)
    .output(z.object({ items: z.array(listedDeliverySchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listDeliveries(ctx.commands, ctx.actor, input)),

  replay: editorProcedure
    .input(replayDeliveriesSchema)
    .output(z.object({ count: z.int() }))
    .mutation(({ ctx, input }) => replayDeliveries(ctx.commands, ctx.actor, input)),
});
