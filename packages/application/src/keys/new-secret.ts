import { API_KEY_RANDOM_BYTES, writeApiKey } from "@gongji/domain/access";
import type { CommandContext, NewApiKeySecret } from "../ports/index.ts";

/**
 * Writes a key and what is kept of it. A plain SHA-256 is enough: 192 unpredictable bits cannot be guessed however
 * fast guessing is, and a slow hash would let everybody who sends wrong keys keep the server busy.
 */
export function newSecret(
  context: Pick<CommandContext, "randomBytes" | "sha256">,
  at: Date,
): { readonly key: string; readonly secret: NewApiKeySecret } {
  const { key, prefix } = writeApiKey(context.randomBytes(API_KEY_RANDOM_BYTES));
  return { key, secret: { prefix, hash: context.sha256(key), at } };
}
