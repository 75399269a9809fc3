import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { CreateApiKey, ShownApiKey } from "./key-commands.ts";
import { newSecret } from "./new-secret.ts";

/**
 * Makes an API key. Its text is in the answer and nowhere else afterwards.
 * @throws ProblemError auth.not_allowed, input.invalid when its time is over already
 */
export async function createApiKey(
  context: CommandContext,
  actor: Actor,
  command: CreateApiKey,
): Promise<ShownApiKey> {
  authorise(actor, "key.manage");
  const at = context.now();
  const { name, scopes, pointsPerMinute } = command;
  const expiresAt = command.expiresAt === null ? null : new Date(command.expiresAt);
  if (expiresAt !== null && expiresAt <= at) {
    refuse({ code: "input.invalid", issues: [{ path: "expiresAt", message: "must be in the future" }] });
  }
  const keyId = context.newId();
  const { key, secret } = newSecret(context, at);
  await context.unitOfWork.run(async ({ keys, audit }) => {
    await keys.create({
      id: keyId,
      name,
      scopes,
      pointsPerMinute,
      expiresAt,
      createdById: actor.userId,
      secret,
    });
    await audit.append({
      at,
      actorId: actor.userId,
      action: "api_key.created",
      subjectType: "api_key",
      subjectId: keyId,
      detail: {
        name,
        prefix: secret.prefix,
        scopes: scopes.join(" "),
        pointsPerMinute,
        expiresAt: command.expiresAt,
      },
    });
    await keys.announce();
  });
  return { keyId, key };
}
