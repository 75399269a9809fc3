import { acceptedStep, base32, FACTOR_KEY_BYTES, factorUrl } from "@gongji/domain/access";
import { ownAct, ownUserId, type SignedIn } from "../account/index.ts";
import { refuse } from "../problem-error.ts";
import type { BegunFactor, GivenCode, ProvenByPassword } from "./factor-commands.ts";
import { countProof, type FactorContext, openKey, provePassword, sealKey } from "./factor-context.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";

/**
 * Makes a key for an authenticator app. It asks for nothing until a first code has shown that the app has it.
 * @throws ProblemError user.wrong_password, rate.too_many_requests, factor.already_on
 */
export async function beginFactor(
  context: FactorContext,
  self: SignedIn & { readonly email: string },
  { password }: ProvenByPassword,
): Promise<BegunFactor> {
  const userId = await provePassword(context, self, password);
  const key = context.randomBytes(FACTOR_KEY_BYTES);
  await context.unitOfWork.run(async ({ factors, audit }) => {
    if ((await factors.lock(userId))?.confirmedAt) refuse({ code: "factor.already_on" });
    const act = ownAct(context, userId);
    await factors.begin(userId, sealKey(context, key), act.at);
    await audit.append({ ...act, action: "user.factor_begun", detail: {} });
  });
  return { url: factorUrl(key, self.email), key: base32(key) };
}

/**
 * Turns the second factor on with a first code of the app; every other browser is signed out. Answers the recovery
 * codes, this once.
 * @throws ProblemError factor.wrong_code, factor.already_on, factor.not_on, rate.too_many_requests
 */
export async function confirmFactor(
  context: FactorContext,
  { actor, sessionId }: SignedIn,
  { code }: GivenCode,
): Promise<{ recoveryCodes: string[] }> {
  const userId = ownUserId(actor);
  await countProof(context, userId);
  return await context.unitOfWork.run(async (stores) => {
    const { factors, users, audit } = stores;
    const factor = (await factors.lock(userId)) ?? refuse({ code: "factor.not_on" });
    if (factor.confirmedAt) refuse({ code: "factor.already_on" });
    const act = ownAct(context, userId);
    const key = openKey(context, factor.sealedKey);
    const step = acceptedStep(code, { key, lastStep: factor.lastStep }, act.at, context.hmacSha1);
    if (step === null) return refuse({ code: "factor.wrong_code" });
    await factors.take(userId, step, act.at);
    await factors.passSession(sessionId, act.at);
    await users.endSessions(userId, { except: sessionId });
    await audit.append({ ...act, action: "user.factor_on", detail: {} });
    return { recoveryCodes: await newRecoveryCodes(context, stores, userId) };
  });
}
