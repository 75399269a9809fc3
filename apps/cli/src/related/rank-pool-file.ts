import { writeFile } from "node:fs/promises";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { readPool } from "./evaluation-files.ts";
import { rankDocuments } from "./rank-documents.ts";
import { readRegionNames } from "./read-region-names.ts";

/** Ranks a pool and writes the run; false, after saying why, when the pool cannot be used. */
export async function rankPoolFile(options: {
  readonly pool: string;
  readonly out?: string;
}): Promise<boolean> {
  const pool = await readPool(options.pool);
  if (!pool.ok) {
    for (const line of pool.error) console.error(`gongji: ${line}`);
    return false;
  }
  const run = rankDocuments(pool.value, await readRegionNames(), TRAINED_MODEL);
  const text = `${JSON.stringify(run, null, 1)}\n`;
  if (options.out === undefined) process.stdout.write(text);
  else await writeFile(options.out, text);
  return true;
}
