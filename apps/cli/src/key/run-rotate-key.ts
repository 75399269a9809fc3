import { rotateApiKey, rotateApiKeySchema } from "@gongji/application/keys";
import { PLATFORM } from "@gongji/domain/article";
import { withKeys } from "./with-keys.ts";

/** Gives a key another text and prints it once; false when there is no such key, or it opens nothing. */
export async function runRotateKey(
  keyId: string,
  options: { readonly graceHours: number; readonly data: string },
): Promise<boolean> {
  const command = rotateApiKeySchema.safeParse({ keyId, graceHours: options.graceHours });
  if (!command.success) {
    const [issue] = command.error.issues;
    console.error(`gongji: ${issue?.path.join(".")}: ${issue?.message}`);
    return false;
  }
  const shown = await withKeys(options, (context) => rotateApiKey(context, PLATFORM, command.data));
  if (!shown) return false;
  console.log(
    `${shown.key}\n\nIt is shown this once. The old one stays good for ${options.graceHours} hours.`,
  );
  return true;
}
