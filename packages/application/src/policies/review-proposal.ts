import type { Actor } from "@gongji/domain/article";
import { toStoredFact } from "@gongji/domain/policy";
import { instantSchema } from "@gongji/domain/shared";
import { authorise } from "../authorise.ts";
import type { CommandContext, FactProposal, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { planRecording } from "./plan-recording.ts";

/** A proposal, and the version of it the sender has seen. */
export interface ProposalChange {
  readonly proposalId: string;
  readonly expectedVersion: number;
}

/** What the second person says. */
export interface ReviewProposal extends ProposalChange {
  readonly verdict: "accept" | "reject";
  readonly note: string | null;
  /** When an accepted proposal is recorded; null for at once. */
  readonly scheduledFor: Date | null;
}

/**
 * Accepts or rejects a proposal; whoever proposed it may not. An accepted one is recorded at once, or when its time
 * has come. Everything is checked again then.
 * @throws ProblemError auth.not_allowed, proposal.*, fact.invalid, fact.overlap
 */
export async function reviewProposal(
  context: CommandContext,
  actor: Actor,
  command: ReviewProposal,
): Promise<void> {
  authorise(actor, "fact.review");
  const at = context.now();
  await context.unitOfWork.run(async (stores) => {
    const proposal = await openProposal(stores, command);
    if (actor.userId !== null && proposal.proposedBy?.userId === actor.userId) {
      refuse({ code: "proposal.same_person" });
    }
    const reviewed: FactProposal = {
      ...proposal,
      reviewedBy: actor.userId === null ? null : { userId: actor.userId, name: actor.name },
      reviewedAt: at,
      reviewNote: command.note,
    };
    if (command.verdict === "reject") {
      await replace(stores, { ...reviewed, state: "rejected" }, command);
      await log(context, stores, actor, "fact.rejected", proposal);
      return;
    }
    const { scheduledFor } = command;
    if (scheduledFor !== null && scheduledFor > at) {
      await planRecording(stores.facts, proposal, at);
      await replace(stores, { ...reviewed, state: "scheduled", scheduledFor }, command);
      await log(context, stores, actor, "fact.scheduled", proposal);
      return;
    }
    await record(context, stores, actor, reviewed, command);
  });
}

/**
 * Takes back a proposal that has not been recorded.
 * @throws ProblemError auth.not_allowed, proposal.*
 */
export async function withdrawProposal(
  context: CommandContext,
  actor: Actor,
  command: ProposalChange,
): Promise<void> {
  authorise(actor, "fact.propose");
  await context.unitOfWork.run(async (stores) => {
    const proposal = await openProposal(stores, command);
    if (proposal.proposedBy?.userId !== actor.userId) authorise(actor, "fact.review");
    await replace(stores, { ...proposal, state: "withdrawn" }, command);
    await log(context, stores, actor, "fact.withdrawn", proposal);
  });
}

/** Records every accepted proposal whose time has come. Answers how many; one that no longer fits stays and is told. */
export async function recordDueProposals(
  context: CommandContext,
  actor: Actor,
): Promise<{ recorded: number; failed: readonly { proposalId: string; error: unknown }[] }> {
  authorise(actor, "fact.review");
  const due = await context.unitOfWork.run((stores) => stores.facts.due(context.now()));
  const failed: { proposalId: string; error: unknown }[] = [];
  for (const { id } of due) {
    try {
      await context.unitOfWork.run(async (stores) => {
        const proposal = await stores.facts.proposal(id);
        if (proposal?.state !== "scheduled") return;
        const seen = { proposalId: id, expectedVersion: proposal.version };
        await record(context, stores, actor, proposal, seen);
      });
    } catch (error) {
      failed.push({ proposalId: id, error });
    }
  }
  return { recorded: due.length - failed.length, failed };
}

async function openProposal(stores: Stores, change: ProposalChange): Promise<FactProposal> {
  const proposal = (await stores.facts.proposal(change.proposalId)) ?? refuse({ code: "proposal.not_found" });
  if (proposal.state !== "proposed" && proposal.state !== "scheduled") {
    refuse({ code: "proposal.not_open", state: proposal.state });
  }
  return proposal;
}

async function replace(
  stores: Stores,
  proposal: FactProposal,
  { expectedVersion }: ProposalChange,
): Promise<void> {
  if (await stores.facts.replaceProposal(proposal, expectedVersion)) return;
  const currentVersion = (await stores.facts.proposal(proposal.id))?.version ?? 0;
  refuse({ code: "proposal.version_conflict", expectedVersion, currentVersion });
}

async function record(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  proposal: FactProposal,
  change: ProposalChange,
): Promise<void> {
  const at = context.now();
  const recording = await planRecording(stores.facts, proposal, at);
  await stores.facts.supersede(recording.supersede, instantSchema.parse(at.toISOString()));
  await stores.facts.add(recording.add.map(toStoredFact));
  await replace(stores, { ...proposal, state: "recorded", recordedAs: recording.versionId }, change);
  await log(context, stores, actor, "fact.recorded", proposal);
  await stores.facts.announce();
  await stores.webhooks.queue({ type: "facts.changed", at, article: null });
}

async function log(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  action: string,
  { id, fact, region }: FactProposal,
): Promise<void> {
  await stores.audit.append({
    at: context.now(),
    actorId: actor.userId,
    action,
    subjectType: "fact",
    subjectId: id,
    detail: { fact, region },
  });
}
