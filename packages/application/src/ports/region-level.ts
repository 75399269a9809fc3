/** How high a region stands in the chain. */
export const REGION_LEVELS = ["country", "province", "prefecture", "county"] as const;
/** How high a region stands in the chain. */
export type RegionLevel = (typeof REGION_LEVELS)[number];
