import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { SettleCorrection } from "./correction-commands.ts";

/**
 * Says that a correction is done, with what became of it, or that it is open again. Saying it twice changes nothing.
 * @throws ProblemError auth.not_allowed, correction.not_found
 */
export async function settleCorrection(
  context: CommandContext,
  actor: Actor,
  { correctionId, done, note }: SettleCorrection,
): Promise<void> {
  authorise(actor, "correction.handle");
  await context.unitOfWork.run(async ({ corrections, audit }) => {
    const correction = (await corrections.lock(correctionId)) ?? refuse({ code: "correction.not_found" });
    if (correction.isDone === done) return;
    const at = context.now();
    await corrections.setDone(correctionId, done ? { at, byId: actor.userId, note: note || null } : null);
    await audit.append({
      at,
      actorId: actor.userId,
      action: done ? "correction.done" : "correction.reopened",
      subjectType: "correction",
      subjectId: correctionId,
      detail: done ? { note: note || null } : {},
    });
  });
}
