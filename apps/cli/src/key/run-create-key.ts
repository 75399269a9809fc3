import { createApiKey, createApiKeySchema } from "@gongji/application/keys";
import { PLATFORM } from "@gongji/domain/article";
import { withKeys } from "./with-keys.ts";

const MS_A_DAY = 86_400_000;

/** Makes a key and prints it once; false when it could not be made. */
export async function runCreateKey(options: {
  readonly name: string;
  readonly points?: number;
  readonly days?: number;
  readonly data: string;
}): Promise<boolean> {
  const { name, points, days } = options;
  const key = createApiKeySchema.safeParse({
    name,
    scopes: ["read"],
    pointsPerMinute: points ?? null,
    expiresAt: days === undefined ? null : new Date(Date.now() + days * MS_A_DAY).toISOString(),
  });
  if (!key.success) {
    const [issue] = key.error.issues;
    console.error(`gongji: ${issue?.path.join(".")}: ${issue?.message}`);
    return false;
  }
  const shown = await withKeys(options, (context) => createApiKey(context, PLATFORM, key.data));
  if (!shown) return false;
  console.log(`${shown.key}\n\nIt is shown this once. Its id, to rotate or revoke it: ${shown.keyId}`);
  return true;
}
