import type { PlacedRegion } from "@gongji/client";
import { cache } from "react";
import { api } from "./api.ts";

/** A region by code and name. */
export type RegionName = Pick<PlacedRegion, "code" | "name" | "nameEn">;

/** The code of the whole country. */
export const COUNTRY = "100000";

/** Every region a reader can be in, by code. */
export const placedRegions = cache(async (): Promise<ReadonlyMap<string, PlacedRegion>> => {
  const { items } = await api().regions.all.query();
  return new Map(items.map((region) => [region.code, region]));
});

/** One of them; null for a code that is none. */
export async function placedRegion(code: string): Promise<PlacedRegion | null> {
  return (await placedRegions()).get(code) ?? null;
}

/** A region and those it lies in, the widest first, without the country. */
export function regionPath(
  regions: ReadonlyMap<string, PlacedRegion>,
  code: string,
): readonly PlacedRegion[] {
  const path: PlacedRegion[] = [];
  let region = regions.get(code);
  while (region && region.parentCode !== null) {
    path.unshift(region);
    region = regions.get(region.parentCode);
  }
  return path;
}
