import type { FactSnapshot } from "@gongji/domain/policy";
import {
  bilingualSchema,
  type PlainDate,
  REGION_LEVELS,
  type RegionCode,
  spanContains,
} from "@gongji/domain/shared";
import { z } from "zod";

/** A region one can ask about. */
export const knownRegionSchema = z.object({
  code: z.string(),
  name: bilingualSchema,
  level: z.enum(REGION_LEVELS),
  parent: z.string().nullable(),
});
/** A region one can ask about. */
export type KnownRegion = z.infer<typeof knownRegionSchema>;

/**
 * The regions that exist on the day, or those directly below one of them, in the order of the table: the country,
 * provinces, then what is in them.
 */
export function listAllRegions(facts: FactSnapshot, today: PlainDate, parent?: RegionCode): KnownRegion[] {
  return facts.regions
    .all()
    .filter(
      (region) => spanContains(region.span, today) && (parent === undefined || region.parent === parent),
    )
    .map(({ code, name, level, parent }) => ({ code, name, level, parent }));
}
