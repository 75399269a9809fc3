import type { RegionLevel } from "./region-level.ts";

/** A region of the chain. */
export interface RegionRecord {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: RegionLevel;
  readonly parentCode: string | null;
}
/** A category. */
export interface CategoryRecord {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly position: number;
}
/** A topic. */
export interface TopicRecord {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Regions, categories and topics. */
export interface TaxonomyStore {
  regionExists(code: string): Promise<boolean>;
  /** A region's code and those above it, the nearest first. */
  regionChain(code: string): Promise<readonly string[]>;
  categoryExists(key: string): Promise<boolean>;
  /** Which of the topics do not exist. */
  missingTopics(keys: readonly string[]): Promise<readonly string[]>;
  /**
   * Adds what is new and updates what changed, and announces it. Parents must come before children.
   */
  upsert(taxonomy: {
    regions: readonly RegionRecord[];
    categories: readonly CategoryRecord[];
    topics: readonly TopicRecord[];
  }): Promise<void>;
}
