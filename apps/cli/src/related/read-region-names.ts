import { readFile } from "node:fs/promises";
import type { RegionName } from "@gongji/ranking/understanding";
import { parseList } from "../seeds/parse-list.ts";
import { SeedError } from "../seeds/seed-problem.ts";
import { seedsFolder } from "../seeds/seeds-folder.ts";
import { regionRule } from "../seeds/taxonomy-seeds.ts";

/** The regions of the seeds. */
export async function readRegionNames(): Promise<readonly RegionName[]> {
  const file = "regions.yaml";
  const { items, problems } = parseList(file, await readFile(`${seedsFolder}/${file}`, "utf8"), regionRule);
  if (problems.length > 0) throw new SeedError(problems);
  return items;
}
