import {
  banRelated,
  liftBan,
  listBanSchema,
  listBans,
  listPoorest,
  listSuggesters,
  listSuggestions,
  rankedListSchema,
  relatedReportSchema,
  reportRelated,
  suggesterSchema,
  suggestionsForEditingSchema,
} from "@gongji/application";
import { z } from "zod";
import { reasonSchema } from "./article-input.ts";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const articleSchema = z.strictObject({ articleId: z.uuid() });
const done = z.object({ done: z.literal(true) });
const listCursorSchema = z.object({ worth: z.number(), articleId: z.uuid() });

/** What the ranking proposes, and what editors make of it. */
export const suggestions = editorRouter({
  beside: editorProcedure
    .input(articleSchema)
    .output(suggestionsForEditingSchema)
    .query(({ ctx, input }) => listSuggestions(ctx.reader, ctx.actor, input.articleId)),

  suggesters: editorProcedure
    .input(articleSchema)
    .output(z.object({ items: z.array(suggesterSchema) }))
    .query(({ ctx, input }) => listSuggesters(ctx.reader, ctx.actor, input.articleId)),

  poorest: editorProcedure
    .input(
      z.strictObject({
        cursor: listCursorSchema.strict().optional(),
        limit: z.int().min(1).max(50).default(20),
      }),
    )
    .output(z.object({ items: z.array(rankedListSchema), nextCursor: listCursorSchema.nullable() }))
    .query(({ ctx, input }) => listPoorest(ctx.reader, ctx.actor, input)),

  report: editorProcedure
    .input(z.strictObject({ days: z.int().min(1).max(366).default(30) }))
    .output(relatedReportSchema)
    .query(({ ctx, input }) => reportRelated(ctx.reader, ctx.actor, ctx.commands.now(), input.days)),

  bans: editorProcedure
    .output(z.object({ items: z.array(listBanSchema) }))
    .query(({ ctx }) => listBans(ctx.reader, ctx.actor)),

  ban: editorProcedure
    .input(z.strictObject({ targetId: z.uuid(), besideId: z.uuid(), reason: reasonSchema }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await banRelated(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  liftBan: editorProcedure
    .input(z.strictObject({ targetId: z.uuid() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await liftBan(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
