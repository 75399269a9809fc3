import { z } from "zod";

const askSchema = z.object({ path: z.string(), headers: z.record(z.string(), z.string()).optional() });
/** One question. */
export type Ask = z.infer<typeof askSchema>;

const orderSchema = z.object({
  url: z.string(),
  asks: z.array(askSchema).min(1),
  connections: z.int().min(1),
  seconds: z.number(),
});
/** What to ask, by how many at once, for how long. */
export type LoadOrder = z.infer<typeof orderSchema>;

const resultSchema = z.object({
  requests: z.number(),
  requestsPerSecond: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** Connections that broke. */
  failed: z.number(),
  /** How often which status came. */
  statuses: z.record(z.string(), z.number()),
});
/** What a round of load came to. */
export type LoadResult = z.infer<typeof resultSchema>;

/** The order a load process was started with. */
export function parseOrder(text: string): LoadOrder {
  return orderSchema.parse(JSON.parse(text));
}

/** What a load process said. */
export function parseResult(text: string): LoadResult {
  return resultSchema.parse(JSON.parse(text));
}
