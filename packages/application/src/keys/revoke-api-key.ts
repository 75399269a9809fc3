import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { RevokeApiKey } from "./key-commands.ts";

/**
 * Ends a key with all its secrets, on every replica, for good. Ending one that has ended changes nothing.
 * @throws ProblemError auth.not_allowed, key.not_found
 */
export async function revokeApiKey(
  context: CommandContext,
  actor: Actor,
  { keyId }: RevokeApiKey,
): Promise<void> {
  authorise(actor, "key.manage");
  await context.unitOfWork.run(async ({ keys, audit }) => {
    const known = (await keys.lock(keyId)) ?? refuse({ code: "key.not_found" });
    if (known.revokedAt !== null) return;
    const at = context.now();
    await keys.revoke(keyId, at);
    await audit.append({
      at,
      actorId: actor.userId,
      action: "api_key.revoked",
      subjectType: "api_key",
      subjectId: keyId,
      detail: { name: known.name },
    });
    await keys.announce();
  });
}
