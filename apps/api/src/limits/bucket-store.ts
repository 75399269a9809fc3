import { type Bucket, newBucket } from "./token-bucket.ts";

/** How many buckets are looked at for one that is full, when another has to be put in its place. */
const LOOKS = 16;

/** The buckets of whoever asks, so many at most. */
export interface BucketStore {
  readonly of: (name: string, nowMs: number) => Bucket;
  readonly size: () => number;
}

/**
 * Keeps at most so many buckets. One that is full again is forgotten first, which loses nothing; only when a flood
 * keeps more busy than there is room for, the oldest goes and its owner begins anew: a flood costs neither memory
 * nor anybody else's reads.
 */
export function createBucketStore(most: number): BucketStore {
  const buckets = new Map<string, Bucket>();

  function makeRoom(nowMs: number): void {
    let looks = 0;
    for (const [name, bucket] of buckets) {
      buckets.delete(name);
      looks += 1;
      const isBusy = bucket.fullAtMs > nowMs || bucket.underWay > 0;
      if (!isBusy || looks === LOOKS) {
        bucket.isForgotten = true;
        return;
      }
      buckets.set(name, bucket);
    }
  }

  return {
    of(name, nowMs) {
      const known = buckets.get(name);
      if (known) return known;
      if (buckets.size >= most) makeRoom(nowMs);
      const bucket = newBucket();
      buckets.set(name, bucket);
      return bucket;
    },
    size: () => buckets.size,
  };
}
