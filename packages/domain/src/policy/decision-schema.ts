import { z } from "zod";
import { bilingualSchema } from "../shared/index.ts";
import { BASES, CITATION_ROLES, FACT_STATES, GRADES } from "./fact-version.ts";

const day = z.iso.date();
const region = z.string().regex(/^\d{6}$/);
const fen = z.int();
const gateState = z.enum(["met", "failed", "unknown"]);
const json = z.json();

/** A place in a document that a fact rests on, in its travelling form. */
export const citationSchema = z.strictObject({
  document: z.string(),
  title: bilingualSchema,
  issuer: bilingualSchema,
  number: z.string().nullable(),
  numberGrade: z.enum(["verified", "unverified"]).nullable(),
  issuedOn: day,
  effectiveFrom: day.nullable(),
  repealedOn: day.nullable(),
  url: z.string().nullable(),
  locator: bilingualSchema.nullable(),
  role: z.enum(CITATION_ROLES),
  grade: z.enum(GRADES),
  says: bilingualSchema,
});

/** What somebody says of a fact without a document, in its travelling form. */
export const claimSchema = z.strictObject({
  value: json,
  grade: z.enum(["secondary", "unverified"]),
  where: z.string(),
  says: bilingualSchema,
});

/** What is known of a fact, in its travelling form. */
export const readingSchema = z.strictObject({
  fact: z.string(),
  title: bilingualSchema,
  asked: region,
  holder: region.nullable(),
  state: z.enum(FACT_STATES),
  value: json,
  from: day.nullable(),
  to: day.nullable(),
  fromIs: z.enum(["effective", "seen"]).nullable(),
  basis: z.enum(BASES),
  grade: z.enum(GRADES),
  checkedOn: day.nullable(),
  reviewDueOn: day.nullable(),
  version: z.string().nullable(),
  bound: z.strictObject({ kind: z.enum(["at-least", "at-most"]), region, value: json }).nullable(),
  citations: z.array(citationSchema),
  claims: z.array(claimSchema),
});

const gateReasonSchema = z.strictObject({
  type: z.literal("gate"),
  code: z.string(),
  state: gateState,
  needed: json,
  given: json,
  citations: z.array(citationSchema),
  claims: z.array(claimSchema),
});
const noteReasonSchema = z.strictObject({
  type: z.literal("note"),
  code: z.string(),
  evidence: json,
  citations: z.array(citationSchema),
});

const stepSchema = z.discriminatedUnion("op", [
  z.strictObject({
    op: z.literal("read"),
    fact: z.string(),
    region,
    state: z.enum(FACT_STATES),
    value: json,
  }),
  z.strictObject({ op: z.literal("gate"), code: z.string(), state: gateState, needed: json, given: json }),
  z.strictObject({ op: z.literal("amount"), quantity: z.string(), amount: fen }),
  z.strictObject({ op: z.literal("count"), quantity: z.string(), count: z.int() }),
  z.strictObject({ op: z.literal("date"), quantity: z.string(), date: day }),
  z.strictObject({ op: z.literal("share"), quantity: z.string(), of: fen, ratio: z.int(), amount: fen }),
  z.strictObject({
    op: z.literal("tier"),
    quantity: z.string(),
    over: fen,
    upTo: fen.nullable(),
    portion: fen,
    ratio: z.int(),
    amount: fen,
  }),
  z.strictObject({ op: z.literal("cap"), quantity: z.string(), cap: fen, before: fen, after: fen }),
  z.strictObject({
    op: z.literal("allocate"),
    quantity: z.string(),
    payer: z.string(),
    available: fen.nullable(),
    amount: fen,
    remaining: fen,
  }),
]);

const missingSchema = z.strictObject({
  code: z.string(),
  fact: z.string().nullable(),
  region: region.nullable(),
  decidesAlone: z.boolean(),
  claims: z.array(claimSchema),
});

/** A decision as it travels: complete, without functions, every open end a null. Money is fen, ratios millionths. */
export const decisionSchema = z.strictObject({
  schema: z.literal("decision/1"),
  kind: z.string(),
  region,
  on: day,
  knownAt: z.iso.datetime().nullable(),
  dayMeans: bilingualSchema,
  answer: z.enum(["yes", "no", "value", "unknown"]),
  outcome: json,
  reasons: z.array(z.discriminatedUnion("type", [gateReasonSchema, noteReasonSchema])),
  trace: z.array(stepSchema),
  reads: z.array(readingSchema),
  holds: z.strictObject({ from: day.nullable(), to: day.nullable() }),
  confidence: z.strictObject({ basis: z.enum(BASES), grade: z.enum(GRADES) }),
  stale: z.boolean(),
  missing: z.array(missingSchema),
  text: z.strictObject({ "zh-CN": z.string(), en: z.string() }),
});
/** A decision as it travels. */
export type DecisionJson = z.infer<typeof decisionSchema>;

/** The JSON Schema of `decision/1`, for consumers in any language. */
export function decisionJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(decisionSchema);
}
