import {
  addToRelease,
  addToReleaseSchema,
  articleReleaseSchema,
  cancelRelease,
  createRelease,
  createReleaseSchema,
  getRelease,
  getReleaseOf,
  listedReleaseSchema,
  listReleases,
  listReleasesSchema,
  markReleaseFailureSeen,
  planRelease,
  planReleaseSchema,
  publishRelease,
  releaseChangeSchema,
  releaseSchema,
  removeFromRelease,
  removeFromReleaseSchema,
  removeRelease,
  renameRelease,
  renameReleaseSchema,
  revertRelease,
} from "@gongji/application";
import type { Actor } from "@gongji/domain/article";
import { z } from "zod";
import { type EditorContext, editorProcedure, editorRouter } from "./editor-procedure.ts";

type Ctx = Pick<EditorContext, "commands" | "reader"> & { readonly actor: Actor };

const reading = ({ commands, reader }: Ctx) => ({ unitOfWork: commands.unitOfWork, reader });

/** The release as it is afterwards. */
const after = (ctx: Ctx, { releaseId }: { readonly releaseId: string }) =>
  getRelease(reading(ctx), ctx.actor, releaseId);

/** Several articles that change for readers together. Every change answers the release as it is afterwards. */
export const releases = editorRouter({
  list: editorProcedure
    .input(listReleasesSchema)
    .output(z.object({ items: z.array(listedReleaseSchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listReleases(reading(ctx), ctx.actor, input)),

  get: editorProcedure
    .input(z.strictObject({ releaseId: z.uuid() }))
    .output(releaseSchema)
    .query(({ ctx, input }) => after(ctx, input)),

  ofArticle: editorProcedure
    .input(z.strictObject({ articleId: z.uuid() }))
    .output(z.object({ release: articleReleaseSchema.nullable() }))
    .query(async ({ ctx, input }) => ({
      release: await getReleaseOf(ctx.commands, ctx.actor, input.articleId),
    })),

  create: editorProcedure
    .input(createReleaseSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) =>
      after(ctx, { releaseId: await createRelease(ctx.commands, ctx.actor, input) }),
    ),

  rename: editorProcedure
    .input(renameReleaseSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await renameRelease(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  remove: editorProcedure
    .input(releaseChangeSchema)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await removeRelease(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  add: editorProcedure
    .input(addToReleaseSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await addToRelease(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  takeOut: editorProcedure
    .input(removeFromReleaseSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await removeFromRelease(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  publish: editorProcedure
    .input(releaseChangeSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await publishRelease(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  plan: editorProcedure
    .input(planReleaseSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await planRelease(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  cancelPlan: editorProcedure
    .input(releaseChangeSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await cancelRelease(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  markSeen: editorProcedure
    .input(releaseChangeSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await markReleaseFailureSeen(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  revert: editorProcedure
    .input(releaseChangeSchema)
    .output(releaseSchema)
    .mutation(async ({ ctx, input }) => {
      await revertRelease(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),
});
