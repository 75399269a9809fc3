import { revokeApiKey, revokeApiKeySchema } from "@gongji/application/keys";
import { PLATFORM } from "@gongji/domain/article";
import { withKeys } from "./with-keys.ts";

/** Ends a key; false when there is no such key. */
export async function runRevokeKey(keyId: string, options: { readonly data: string }): Promise<boolean> {
  const command = revokeApiKeySchema.safeParse({ keyId });
  if (!command.success) {
    console.error(`gongji: ${keyId} is no id; \`gongji key list\` names them all.`);
    return false;
  }
  const done = await withKeys(options, async (context) => {
    await revokeApiKey(context, PLATFORM, command.data);
    return true;
  });
  if (!done) return false;
  console.log(`${keyId} opens nothing any more.`);
  return true;
}
