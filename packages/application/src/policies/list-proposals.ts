import type { Actor } from "@gongji/domain/article";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import { personSchema } from "../editing/person-schema.ts";
import { type CommandContext, PROPOSAL_STATES, type ProposalState } from "../ports/index.ts";

/** A proposal as editors see it. */
export const listedProposalSchema = z.object({
  proposalId: z.string(),
  version: z.int(),
  fact: z.string(),
  region: z.string(),
  /** As it would stand in a fact file. */
  entry: z.record(z.string(), z.unknown()),
  corrects: z.array(z.string()),
  note: z.string(),
  state: z.enum(PROPOSAL_STATES),
  proposedBy: personSchema,
  proposedAt: z.string(),
  reviewedBy: personSchema,
  reviewedAt: z.string().nullable(),
  reviewNote: z.string().nullable(),
  scheduledFor: z.string().nullable(),
  recordedAs: z.string().nullable(),
});
/** A proposal as editors see it. */
export type ListedProposal = z.infer<typeof listedProposalSchema>;

/** Proposals in a state (all when null), oldest first. */
export async function listProposals(
  context: CommandContext,
  actor: Actor,
  filter: { readonly state: ProposalState | null; readonly limit: number },
): Promise<ListedProposal[]> {
  authorise(actor, "fact.propose");
  const proposals = await context.unitOfWork.run(({ facts }) => facts.proposals(filter.state, filter.limit));
  return proposals.map(({ id, entry, corrects, ...proposal }) => ({
    ...proposal,
    proposalId: id,
    entry: { ...entry },
    corrects: [...corrects],
    proposedBy: proposal.proposedBy && { ...proposal.proposedBy },
    proposedAt: proposal.proposedAt.toISOString(),
    reviewedBy: proposal.reviewedBy && { ...proposal.reviewedBy },
    reviewedAt: proposal.reviewedAt?.toISOString() ?? null,
    scheduledFor: proposal.scheduledFor?.toISOString() ?? null,
  }));
}
