import type { FactSnapshot } from "@gongji/domain/policy";

/** Where questions get their facts: a snapshot in memory that follows the store. */
export interface FactSource {
  /** The facts as they are now. Loads them first when they are not there yet. */
  snapshot(): Promise<FactSnapshot>;
}
