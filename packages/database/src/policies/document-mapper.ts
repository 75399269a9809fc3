import type { PolicyDocument } from "@gongji/domain/policy";
import { plainDateSchema } from "@gongji/domain/shared";
import { z } from "zod";

const rowSchema = z.object({
  id: z.string(),
  title_zh: z.string(),
  title_en: z.string(),
  issuer_zh: z.string(),
  issuer_en: z.string(),
  number: z.string().nullable(),
  number_grade: z.enum(["verified", "unverified"]).nullable(),
  issued_on: plainDateSchema,
  effective_from: plainDateSchema.nullable(),
  repealed_on: plainDateSchema.nullable(),
  url: z.string().nullable(),
});

/** Every document, days as text, from the tables of a schema. */
export function documentsSql(schema: "public" | "live"): string {
  return `SELECT id, title_zh, title_en, issuer_zh, issuer_en, number, number_grade, issued_on::text,
    effective_from::text, repealed_on::text, url FROM ${schema}.policy_document ORDER BY id`;
}

/** Reads one row of {@link documentsSql}. */
export function toDocument(row: unknown): PolicyDocument {
  const found = rowSchema.parse(row);
  return {
    id: found.id,
    title: { zh: found.title_zh, en: found.title_en },
    issuer: { zh: found.issuer_zh, en: found.issuer_en },
    number: found.number,
    numberGrade: found.number_grade,
    issuedOn: found.issued_on,
    effectiveFrom: found.effective_from,
    repealedOn: found.repealed_on,
    url: found.url,
  };
}
