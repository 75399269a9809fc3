import { listApiKeys } from "@gongji/application/keys";
import { PLATFORM } from "@gongji/domain/article";
import { withKeys } from "./with-keys.ts";

/** Prints every key, newest first, one a line. */
export async function runListKeys(options: { readonly data: string }): Promise<void> {
  const keys = await withKeys(options, (context) => listApiKeys(context, PLATFORM));
  for (const { keyId, name, state, secrets, lastUsedAt } of keys ?? []) {
    const prefixes = secrets.map(({ prefix, until }) => (until ? `${prefix} (until ${until})` : prefix));
    console.log([keyId, state, prefixes.join(", "), `used ${lastUsedAt ?? "never"}`, name].join("  "));
  }
}
