import { apiKeyState } from "@gongji/domain/access";
import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import type { ListedApiKey } from "./key-commands.ts";

/**
 * Every API key there ever was, newest first, with how each can be told apart and what it is good for.
 * @throws ProblemError auth.not_allowed
 */
export async function listApiKeys(context: CommandContext, actor: Actor): Promise<ListedApiKey[]> {
  authorise(actor, "key.manage");
  const now = context.now();
  const keys = await context.unitOfWork.run((stores) => stores.keys.list());
  return keys.map((key) => ({
    keyId: key.id,
    name: key.name,
    state: apiKeyState(key, now),
    scopes: [...key.scopes],
    pointsPerMinute: key.pointsPerMinute,
    createdAt: key.createdAt.toISOString(),
    createdBy: key.createdBy,
    expiresAt: key.expiresAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    secrets: key.secrets
      .filter(({ expiresAt }) => expiresAt === null || expiresAt > now)
      .map(({ prefix, createdAt, expiresAt }) => ({
        prefix,
        createdAt: createdAt.toISOString(),
        until: expiresAt?.toISOString() ?? null,
      })),
  }));
}
