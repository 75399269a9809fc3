import {
  listedProposalSchema,
  listProposals,
  proposeFact,
  proposeFactSchema,
  reviewProposal,
  withdrawProposal,
} from "@gongji/application/policies";
import { PROPOSAL_STATES } from "@gongji/application/ports";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const proposalChange = { proposalId: z.uuid(), expectedVersion: z.int().min(1) };
const done = z.object({ done: z.literal(true) });

/** Versions of facts: proposed by one person, looked at by another, recorded at once or when their time has come. */
export const facts = editorRouter({
  proposals: editorProcedure
    .input(
      z.strictObject({
        state: z.enum(PROPOSAL_STATES).optional(),
        limit: z.int().min(1).max(100).default(50),
      }),
    )
    .output(z.object({ items: z.array(listedProposalSchema) }))
    .query(async ({ ctx, input }) => ({
      items: await listProposals(ctx.commands, ctx.actor, { ...input, state: input.state ?? null }),
    })),

  propose: editorProcedure
    .input(proposeFactSchema)
    .output(z.object({ proposalId: z.string() }))
    .mutation(({ ctx, input }) => proposeFact(ctx.commands, ctx.actor, input)),

  review: editorProcedure
    .input(
      z.strictObject({
        ...proposalChange,
        verdict: z.enum(["accept", "reject"]),
        note: z.string().trim().max(1_000).nullable(),
        scheduledFor: z.iso.datetime({ offset: true }).nullable(),
      }),
    )
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const scheduledFor = input.scheduledFor === null ? null : new Date(input.scheduledFor);
      await reviewProposal(ctx.commands, ctx.actor, { ...input, scheduledFor });
      return { done: true } as const;
    }),

  withdraw: editorProcedure
    .input(z.strictObject(proposalChange))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await withdrawProposal(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
