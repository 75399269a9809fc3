import type { PublishedRegion } from "@gongji/application/published";
import { regionJson } from "./summary-mapper.ts";

/** A region as JSON, null where the chain has ended. */
const link = (alias: string): string => `CASE WHEN ${alias}.code IS NOT NULL THEN ${regionJson(alias)} END`;

/** Joins a region as `r` and those above it: the chain country, province, prefecture, county is at most four long. */
export const regionChainJoins = (code: string, join: "LEFT" | "INNER" = "INNER"): string => `
    ${join} JOIN live.region r ON r.code = ${code}
    LEFT JOIN live.region r1 ON r1.code = r.parent_code
    LEFT JOIN live.region r2 ON r2.code = r1.parent_code
    LEFT JOIN live.region r3 ON r3.code = r2.parent_code`;

/** The joined chain as JSON, the country first; nulls lead where it is shorter than four. */
export const regionChainJson = `json_build_array(${["r3", "r2", "r1", "r"].map(link).join(", ")})`;

/** The chain without the nulls that lead it. */
export function regionChain(chain: readonly (PublishedRegion | null)[]): PublishedRegion[] {
  return chain.filter((region) => region !== null);
}
