import { acceptedStep } from "@gongji/domain/access";
import { ownAct, ownUserId, type SignedIn } from "../account/index.ts";
import type { Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { GivenCode } from "./factor-commands.ts";
import { countProof, type FactorContext, openKey } from "./factor-context.ts";
import { recoveryHash } from "./recovery-codes.ts";

/**
 * Opens a session with a code of the app, or with a recovery code, which is then used up.
 * @throws ProblemError factor.wrong_code, factor.not_on, rate.too_many_requests
 */
export async function passFactor(
  context: FactorContext,
  { actor, sessionId }: SignedIn,
  { code }: GivenCode,
): Promise<void> {
  const userId = ownUserId(actor);
  await countProof(context, userId);
  await context.unitOfWork.run(async (stores) => {
    const act = ownAct(context, userId);
    const by = await proveFactor(context, stores, userId, code, act.at);
    await stores.factors.passSession(sessionId, act.at);
    await stores.audit.append({ ...act, action: "user.factor_passed", detail: { kind: by } });
  });
}

/** Takes a code, and tells which kind it was. @throws ProblemError factor.wrong_code, factor.not_on */
export async function proveFactor(
  context: FactorContext,
  { factors }: Stores,
  userId: string,
  code: string,
  at: Date,
): Promise<"app" | "recovery"> {
  const factor = await factors.lock(userId);
  if (!factor?.confirmedAt) return refuse({ code: "factor.not_on" });
  const key = openKey(context, factor.sealedKey);
  const digits = code.replaceAll(/\s/g, "");
  const step = acceptedStep(digits, { key, lastStep: factor.lastStep }, at, context.hmacSha1);
  if (step !== null) {
    await factors.take(userId, step, at);
    return "app";
  }
  if (await factors.useRecoveryCode(userId, recoveryHash(context, userId, code))) return "recovery";
  return refuse({ code: "factor.wrong_code" });
}
