import { apiKeyState } from "@gongji/domain/access";
import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { RotateApiKey, ShownApiKey } from "./key-commands.ts";
import { newSecret } from "./new-secret.ts";

const MS_AN_HOUR = 3_600_000;

/**
 * Gives a key another secret. The one before stays good for the stated time and no longer; one that was on its way
 * out already keeps its own end when that is sooner.
 * @throws ProblemError auth.not_allowed, key.not_found, key.not_active
 */
export async function rotateApiKey(
  context: CommandContext,
  actor: Actor,
  { keyId, graceHours }: RotateApiKey,
): Promise<ShownApiKey> {
  authorise(actor, "key.manage");
  const at = context.now();
  const { key, secret } = newSecret(context, at);
  await context.unitOfWork.run(async ({ keys, audit }) => {
    const known = (await keys.lock(keyId)) ?? refuse({ code: "key.not_found" });
    const state = apiKeyState(known, at);
    if (state !== "active") refuse({ code: "key.not_active", state });
    await keys.replaceSecret(keyId, secret, new Date(at.getTime() + graceHours * MS_AN_HOUR));
    await audit.append({
      at,
      actorId: actor.userId,
      action: "api_key.rotated",
      subjectType: "api_key",
      subjectId: keyId,
      detail: { name: known.name, prefix: secret.prefix, graceHours },
    });
    await keys.announce();
  });
  return { keyId, key };
}
