import type { FactProposal } from "@gongji/application/ports";
import { factFileSchema } from "@gongji/domain/policy";
import { regionCodeSchema } from "@gongji/domain/shared";
import type { Prisma } from "../generated/client.ts";

const entrySchema = factFileSchema.shape.facts.valueType.element;

/** Who stands behind a proposal's two ids. */
export type People = ReadonlyMap<string, string>;

/** A row of `fact_proposal` as the application knows it. */
export function toProposal(row: Prisma.FactProposalGetPayload<object>, people: People): FactProposal {
  const person = (userId: string | null) =>
    userId === null ? null : { userId, name: people.get(userId) ?? "" };
  return {
    id: row.id,
    version: row.version,
    fact: row.fact,
    region: regionCodeSchema.parse(row.regionCode),
    entry: entrySchema.parse(row.entry),
    corrects: row.supersedes,
    note: row.note,
    state: row.state,
    proposedBy: person(row.proposedById),
    proposedAt: row.proposedAt,
    reviewedBy: person(row.reviewedById),
    reviewedAt: row.reviewedAt,
    reviewNote: row.reviewNote,
    scheduledFor: row.scheduledFor,
    recordedAs: row.recordedAs,
  };
}

/** The columns of `fact_proposal`, without its version. */
export function proposalColumns(proposal: FactProposal) {
  return {
    id: proposal.id,
    fact: proposal.fact,
    regionCode: proposal.region,
    entry: JSON.parse(JSON.stringify(proposal.entry)),
    supersedes: [...proposal.corrects],
    note: proposal.note,
    state: proposal.state,
    proposedById: proposal.proposedBy?.userId ?? null,
    proposedAt: proposal.proposedAt,
    reviewedById: proposal.reviewedBy?.userId ?? null,
    reviewedAt: proposal.reviewedAt,
    reviewNote: proposal.reviewNote,
    scheduledFor: proposal.scheduledFor,
    recordedAs: proposal.recordedAs,
  };
}
