import { z } from "zod";
import { bilingualSchema } from "../shared/index.ts";
import { citationSchema, claimSchema } from "./decision-schema.ts";
import { inBoth } from "./decision-words.ts";
import { BASES, FACT_STATES, type FactVersion, GRADES } from "./fact-version.ts";
import type { AnyPolicy } from "./policy.ts";
import { citationJson, claimJson, end, start, toJson } from "./render-json.ts";
import { valueText } from "./render-text.ts";

const day = z.iso.date();

/** A fact version in its travelling form: who says what since when, and since when we have said so. */
export const factVersionSchema = z.strictObject({
  version: z.string(),
  fact: z.string(),
  region: z.string(),
  from: day.nullable(),
  to: day.nullable(),
  fromIs: z.enum(["effective", "seen"]),
  state: z.enum(FACT_STATES),
  value: z.json(),
  /** The value as readers write it; of one nobody has verified, that it is not. */
  text: bilingualSchema,
  basis: z.enum(BASES),
  grade: z.enum(GRADES),
  checkedOn: day,
  reviewDueOn: day.nullable(),
  recordedAt: z.iso.datetime(),
  supersededAt: z.iso.datetime().nullable(),
  citations: z.array(citationSchema),
  claims: z.array(claimSchema),
});
/** A fact version in its travelling form. */
export type FactVersionJson = z.infer<typeof factVersionSchema>;

/** A fact version as it travels, its value in words too. */
export function renderVersion(version: FactVersion, policy: AnyPolicy): FactVersionJson {
  const { fact, region, fromIs, state, basis, grade, checkedOn, recordedAt, supersededAt } = version;
  return {
    version: version.id,
    fact,
    region,
    from: start(version.from),
    to: end(version.to),
    fromIs,
    state,
    value: toJson(version.value),
    text: inBoth((locale) => valueText(version, policy, locale)),
    basis,
    grade,
    checkedOn,
    reviewDueOn: end(version.reviewDueOn),
    recordedAt,
    supersededAt,
    citations: version.citations.map(citationJson),
    claims: version.claims.map(claimJson),
  };
}
