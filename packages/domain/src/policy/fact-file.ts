import { z } from "zod";
import { bilingualSchema, plainDateSchema, regionCodeSchema } from "../shared/index.ts";
import { BASES, CITATION_ROLES, GRADES } from "./fact-version.ts";

const sourceSchema = z.strictObject({
  document: z.string().min(1),
  locator: bilingualSchema.optional(),
  role: z.enum(CITATION_ROLES),
  grade: z.enum(GRADES),
  says: bilingualSchema,
});

const claimSchema = z.strictObject({
  value: z.unknown().optional(),
  grade: z.enum(["secondary", "unverified"]),
  where: z.string().min(1),
  says: bilingualSchema,
});

const entrySchema = z.strictObject({
  from: plainDateSchema.optional(),
  seenFrom: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  state: z.enum(["none", "unknown"]).optional(),
  value: z.unknown().optional(),
  basis: z.enum(BASES).default("enacted"),
  checkedOn: plainDateSchema.optional(),
  recordedOn: plainDateSchema.optional(),
  supersededOn: plainDateSchema.optional(),
  sources: z.array(sourceSchema).default([]),
  claims: z.array(claimSchema).default([]),
});

/** One version as it is written in a fact file. Either `value`, or `state: none`, or `state: unknown`. */
export type FactEntry = z.output<typeof entrySchema>;

/** A fact file: the dated values of one policy in one region, each with its sources. */
export const factFileSchema = z.strictObject({
  policy: z.string().min(1),
  region: regionCodeSchema,
  checkedOn: plainDateSchema,
  recordedOn: plainDateSchema,
  facts: z.record(z.string(), z.array(entrySchema).min(1)),
});
/** A fact file. */
export type FactFile = z.output<typeof factFileSchema>;

/** The list of documents that facts cite. */
export const documentsFileSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: bilingualSchema,
    issuer: bilingualSchema,
    number: z.string().min(1).optional(),
    numberGrade: z.enum(["verified", "unverified"]).optional(),
    issuedOn: plainDateSchema,
    effectiveFrom: plainDateSchema.optional(),
    repealedOn: plainDateSchema.optional(),
    url: z.url().optional(),
  }),
);

/** The table of regions as it is written in the seeds. */
export const regionsFileSchema = z.array(
  z.strictObject({
    code: regionCodeSchema,
    name: z.string().min(1),
    nameEn: z.string().min(1),
    parent: regionCodeSchema.optional(),
    level: z.enum(["country", "province", "prefecture", "county"]),
    from: plainDateSchema.optional(),
    to: plainDateSchema.optional(),
  }),
);
