import {
  articleFilterSchema,
  articleForEditingSchema,
  countArticles,
  createArticle,
  discardDraft,
  getArticleForEditing,
  listArticlesForEditors,
  listedArticleSchema,
  listReferrers,
  moveArticle,
  publishArticle,
  referrerSchema,
  reinstateArticle,
  saveDraft,
  setOwner,
  setProperties,
  setSlug,
  withdrawArticle,
} from "@gongji/application";
import {
  articleDraftSchema,
  DRAFT_STAGES,
  draftPropertiesSchema,
  LISTED_STATES,
  slugSchema,
  WITHDRAWAL_KINDS,
} from "@gongji/domain/article";
import { z } from "zod";
import { articleChange } from "./article-input.ts";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const changeSchema = z.strictObject(articleChange);
const countsSchema = z.object({
  byState: z.record(z.enum(LISTED_STATES), z.int()),
  byStage: z.record(z.enum(DRAFT_STAGES), z.int()),
  overdue: z.int(),
});

/** Articles as editors list, open, change and publish them. Every change answers the article as it is afterwards. */
export const articles = editorRouter({
  list: editorProcedure
    .input(articleFilterSchema)
    .output(z.object({ items: z.array(listedArticleSchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listArticlesForEditors(ctx.reader, ctx.actor, ctx.commands.now(), input)),

  counts: editorProcedure
    .output(countsSchema)
    .query(({ ctx }) => countArticles(ctx.reader, ctx.actor, ctx.commands.now())),

  get: editorProcedure
    .input(z.strictObject({ articleId: z.uuid() }))
    .output(articleForEditingSchema)
    .query(({ ctx, input }) => getArticleForEditing(ctx.reader, ctx.actor, input.articleId)),

  referrers: editorProcedure
    .input(z.strictObject({ articleId: z.uuid() }))
    .output(z.object({ items: z.array(referrerSchema) }))
    .query(({ ctx, input }) => listReferrers(ctx.reader, ctx.actor, input.articleId)),

  create: editorProcedure
    .input(z.strictObject({ title: z.string().trim().min(1).max(120), slug: slugSchema.optional() }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      const articleId = await createArticle(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, articleId);
    }),

  saveDraft: editorProcedure
    .input(
      z.strictObject({ ...articleChange, saveId: z.uuid(), auto: z.boolean(), draft: articleDraftSchema }),
    )
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await saveDraft(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  setProperties: editorProcedure
    .input(z.strictObject({ ...articleChange, properties: draftPropertiesSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await setProperties(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  setOwner: editorProcedure
    .input(z.strictObject({ ...articleChange, ownerId: z.uuid().nullable() }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await setOwner(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  setSlug: editorProcedure
    .input(z.strictObject({ ...articleChange, slug: slugSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await setSlug(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  move: editorProcedure
    .input(z.strictObject({ ...articleChange, slug: slugSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await moveArticle(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  publish: editorProcedure
    .input(changeSchema)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await publishArticle(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  withdraw: editorProcedure
    .input(
      z.strictObject({
        ...articleChange,
        kind: z.enum(WITHDRAWAL_KINDS),
        note: z.string().trim().max(500).nullable(),
        redirectToId: z.uuid().nullable(),
      }),
    )
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await withdrawArticle(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  reinstate: editorProcedure
    .input(changeSchema)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await reinstateArticle(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  discardDraft: editorProcedure
    .input(changeSchema)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await discardDraft(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),
});
