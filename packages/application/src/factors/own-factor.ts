import { ownAct, ownUserId, type SignedIn } from "../account/index.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { FactorState, ProvenByPassword } from "./factor-commands.ts";
import { type FactorContext, provePassword } from "./factor-context.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";

/** How one's own second factor stands. */
export async function getOwnFactor(context: CommandContext, { actor }: SignedIn): Promise<FactorState> {
  const userId = ownUserId(actor);
  return await context.unitOfWork.run(async ({ factors }) => ({
    isOn: (await factors.lock(userId))?.confirmedAt != null,
    isRequired: (await factors.requiredRoles()).includes(actor.role),
    recoveryCodesLeft: await factors.countRecoveryCodes(userId),
  }));
}

/**
 * Turns one's own second factor off.
 * @throws ProblemError user.wrong_password, rate.too_many_requests, factor.not_on, factor.required_by_role
 */
export async function turnOffFactor(
  context: FactorContext,
  self: SignedIn,
  { password }: ProvenByPassword,
): Promise<void> {
  const userId = await provePassword(context, self, password);
  await context.unitOfWork.run(async ({ factors, audit }) => {
    if ((await factors.requiredRoles()).includes(self.actor.role))
      refuse({ code: "factor.required_by_role" });
    if (!(await factors.lock(userId))?.confirmedAt) refuse({ code: "factor.not_on" });
    await factors.remove(userId);
    await audit.append({ ...ownAct(context, userId), action: "user.factor_off", detail: {} });
  });
}

/**
 * Gives new recovery codes; the ones before are good for nothing.
 * @throws ProblemError user.wrong_password, rate.too_many_requests, factor.not_on
 */
export async function renewRecoveryCodes(
  context: FactorContext,
  self: SignedIn,
  { password }: ProvenByPassword,
): Promise<{ recoveryCodes: string[] }> {
  const userId = await provePassword(context, self, password);
  return await context.unitOfWork.run(async (stores) => {
    if (!(await stores.factors.lock(userId))?.confirmedAt) refuse({ code: "factor.not_on" });
    await stores.audit.append({
      ...ownAct(context, userId),
      action: "user.recovery_codes_renewed",
      detail: {},
    });
    return { recoveryCodes: await newRecoveryCodes(context, stores, userId) };
  });
}
