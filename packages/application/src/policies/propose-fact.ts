import type { Actor } from "@gongji/domain/article";
import { type FactEntry, factFileSchema } from "@gongji/domain/policy";
import { type RegionCode, regionCodeSchema } from "@gongji/domain/shared";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { planRecording } from "./plan-recording.ts";

/** Another version of a fact, as somebody proposes it. */
export const proposeFactSchema = z.strictObject({
  fact: z.string().min(3).max(120),
  region: regionCodeSchema,
  /** As it would stand in a fact file: span, value or state, sources, claims. */
  entry: factFileSchema.shape.facts.valueType.element,
  /** The versions it corrects; every current version it overlaps must be named. */
  corrects: z.array(z.string().max(200)).max(50),
  /** Why, for the second person. */
  note: z.string().trim().min(1).max(1_000),
});
/** Another version of a fact, as somebody proposes it. */
export interface ProposeFact {
  readonly fact: string;
  readonly region: RegionCode;
  readonly entry: FactEntry;
  readonly corrects: readonly string[];
  readonly note: string;
}

/**
 * Proposes a version of a fact for a second person to look at. It is checked now as it will be when it is recorded:
 * a missing citation, an unproven value, a start before the document's issue or an unnamed overlap is refused.
 * Answers the proposal's id.
 * @throws ProblemError auth.not_allowed, fact.invalid, fact.overlap
 */
export async function proposeFact(
  context: CommandContext,
  actor: Actor,
  command: ProposeFact,
): Promise<{ proposalId: string }> {
  authorise(actor, "fact.propose");
  const at = context.now();
  return await context.unitOfWork.run(async (stores) => {
    if (!(await stores.taxonomy.regionExists(command.region))) {
      refuse({ code: "taxonomy.unknown_region", regionCode: command.region });
    }
    await planRecording(stores.facts, command, at);
    const proposalId = context.newId();
    await stores.facts.addProposal({
      ...command,
      id: proposalId,
      version: 1,
      state: "proposed",
      proposedBy: actor.userId === null ? null : { userId: actor.userId, name: actor.name },
      proposedAt: at,
      reviewedBy: null,
      reviewedAt: null,
      reviewNote: null,
      scheduledFor: null,
      recordedAs: null,
    });
    await stores.audit.append({
      at,
      actorId: actor.userId,
      action: "fact.proposed",
      subjectType: "fact",
      subjectId: proposalId,
      detail: { fact: command.fact, region: command.region },
    });
    return { proposalId };
  });
}
