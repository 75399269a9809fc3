import type { CommandContext } from "@gongji/application/ports";
import { COUNTRY_CODE } from "@gongji/domain/article";
import { readSeeds } from "./read-seeds.ts";
import { seedsFolder } from "./seeds-folder.ts";

/** Gives a database that has no regions yet the regions, categories and topics every article needs. */
export async function ensureTaxonomy(context: CommandContext): Promise<void> {
  const known = await context.unitOfWork.run(({ taxonomy }) => taxonomy.regionExists(COUNTRY_CODE));
  if (known) return;
  const seeds = await readSeeds(seedsFolder);
  await context.unitOfWork.run(({ taxonomy }) => taxonomy.upsert(seeds));
}
