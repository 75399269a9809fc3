import {
  endOfDayInChina,
  type Instant,
  instantSchema,
  plainDateSchema,
  regionCodeSchema,
} from "@gongji/domain/shared";
import { z } from "zod";

/**
 * A moment of knowledge: a moment with its zone, or a day in China, which means the end of that day ("what did we
 * say on that day").
 */
export const knownAtSchema: z.ZodType<Instant, string> = z.union([
  instantSchema,
  plainDateSchema.transform(endOfDayInChina),
]);

const kind = z.string().min(1).max(60);

/** A question to a policy: which kind, where, for which day, as known when. */
export const policyRequestSchema = z.strictObject({
  kind,
  region: regionCodeSchema,
  on: plainDateSchema,
  knownAt: knownAtSchema.optional(),
  question: z.record(z.string().max(60), z.unknown()),
});
/** A question to a policy. */
export type PolicyRequest = z.infer<typeof policyRequestSchema>;

/** A kind by its name. */
export const policyKindSchema = z.strictObject({ kind });

/** A fact in a region on a day, as known when. */
export const factRequestSchema = z.strictObject({
  /** `<kind>.<fact>`, e.g. `mutual-aid.relatives`. */
  fact: z.string().min(3).max(120),
  region: regionCodeSchema,
  on: plainDateSchema,
  knownAt: knownAtSchema.optional(),
});
/** A fact in a region on a day, as known when. */
export type FactRequest = z.infer<typeof factRequestSchema>;

/** Most regions of one table of coverage. */
export const COVERAGE_REGIONS_MAX = 60;

/** A table of facts by regions. */
export const coverageRequestSchema = z.strictObject({
  kind: kind.optional(),
  /** All regions that have a rule of their own, when absent. */
  regions: z.array(regionCodeSchema).min(1).max(COVERAGE_REGIONS_MAX).optional(),
  on: plainDateSchema,
  knownAt: knownAtSchema.optional(),
});
/** A table of facts by regions. */
export type CoverageRequest = z.infer<typeof coverageRequestSchema>;

/** A question over all days: which kind, where, as known when. */
export const timelineRequestSchema = policyRequestSchema.omit({ on: true });

/** A fact by its name, `<kind>.<fact>`. */
export const factNameSchema = factRequestSchema.pick({ fact: true });

/** A document by its id. */
export const documentRequestSchema = z.strictObject({ document: z.string().min(1).max(200) });
