/** How many points may be spent in a minute. Who has saved them up may spend them all at once. */
export interface Quota {
  readonly pointsPerMinute: number;
}

/** What somebody has spent. */
export interface Bucket {
  /** The moment at which everything spent will have come back. */
  fullAtMs: number;
  /** How many requests of theirs are being worked on. */
  underWay: number;
  /** Set when it is forgotten: whoever still holds it looks for another. */
  isForgotten: boolean;
}

const WINDOW_MS = 60_000;

/** A bucket nobody has taken from. */
export function newBucket(): Bucket {
  return { fullAtMs: Number.NEGATIVE_INFINITY, underWay: 0, isForgotten: false };
}

/** Takes points if they are there. */
export function take(bucket: Bucket, { pointsPerMinute }: Quota, points: number, nowMs: number): boolean {
  const fullAtMs = fullAfter(bucket, pointsPerMinute, points, nowMs);
  if (fullAtMs - nowMs > WINDOW_MS) return false;
  bucket.fullAtMs = fullAtMs;
  return true;
}

/** Takes points whether they are there or not; what is missing has to come back before anything else is given. */
export function spend(bucket: Bucket, { pointsPerMinute }: Quota, points: number, nowMs: number): void {
  bucket.fullAtMs = fullAfter(bucket, pointsPerMinute, points, nowMs);
}

/** How long until so many points can be taken, in whole seconds. */
export function secondsUntil(bucket: Bucket, quota: Quota, points: number, nowMs: number): number {
  const missingMs = fullAfter(bucket, quota.pointsPerMinute, points, nowMs) - nowMs - WINDOW_MS;
  return Math.max(1, Math.ceil(missingMs / 1_000));
}

/** The points that are left. */
export function pointsLeft(bucket: Bucket, { pointsPerMinute }: Quota, nowMs: number): number {
  const spentMs = Math.max(0, bucket.fullAtMs - nowMs);
  return Math.max(0, Math.floor(((WINDOW_MS - spentMs) / WINDOW_MS) * pointsPerMinute));
}

function fullAfter({ fullAtMs }: Bucket, pointsPerMinute: number, points: number, nowMs: number): number {
  return (fullAtMs > nowMs ? fullAtMs : nowMs) + (points / pointsPerMinute) * WINDOW_MS;
}
