import type { StoredFact } from "@gongji/domain/policy";
import { instantSchema, plainDateSchema, regionCodeSchema } from "@gongji/domain/shared";
import { z } from "zod";

const says = z.object({ zh: z.string(), en: z.string() });
const grade = z.enum(["statute", "official-quote", "secondary", "unverified"]);

/** A fact version as {@link storedFactsSql} selects it: one JSON object a version. */
const storedFactSchema: z.ZodType<StoredFact> = z.object({
  id: z.string(),
  fact: z.string(),
  region: regionCodeSchema,
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  fromIs: z.enum(["effective", "seen"]),
  state: z.enum(["set", "none", "unknown"]),
  written: z.unknown(),
  basis: z.enum(["enacted", "announced", "projected"]),
  grade,
  checkedOn: plainDateSchema,
  recordedAt: instantSchema,
  supersededAt: instantSchema.nullable(),
  citations: z.array(
    z.object({
      document: z.string(),
      locator: says.nullable(),
      role: z.enum(["establishes", "changes", "repeals", "interprets"]),
      grade,
      says,
    }),
  ),
  claims: z.array(
    z.object({ written: z.unknown(), grade: z.enum(["secondary", "unverified"]), where: z.string(), says }),
  ),
});

/** Reads one row of {@link storedFactsSql}. A row that does not parse is a defect and throws. */
export function toStoredFact(row: unknown): StoredFact {
  return storedFactSchema.parse(row);
}

/** Every fact version with its citations and claims, one `fact` of JSON a row, from the tables of a schema. */
export function storedFactsSql(schema: "public" | "live"): string {
  return `
    SELECT jsonb_build_object(
      'id', v.id, 'fact', v.fact, 'region', v.region_code, 'from', v.valid_from, 'to', v.valid_to,
      'fromIs', v.valid_from_is, 'state', v.state, 'written', v.written, 'basis', v.basis, 'grade', v.grade,
      'checkedOn', v.checked_on,
      'recordedAt', to_char(v.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'supersededAt', to_char(v.superseded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'citations', coalesce((
        SELECT jsonb_agg(jsonb_build_object('document', c.document_id, 'role', c.role, 'grade', c.grade,
          'locator', CASE WHEN c.locator_zh IS NULL THEN NULL
            ELSE jsonb_build_object('zh', c.locator_zh, 'en', c.locator_en) END,
          'says', jsonb_build_object('zh', c.says_zh, 'en', c.says_en)) ORDER BY c.position)
        FROM ${schema}.fact_citation c WHERE c.version_id = v.id), '[]'),
      'claims', coalesce((
        SELECT jsonb_agg(jsonb_build_object('written', c.written, 'grade', c.grade, 'where', c.place,
          'says', jsonb_build_object('zh', c.says_zh, 'en', c.says_en)) ORDER BY c.position)
        FROM ${schema}.fact_claim c WHERE c.version_id = v.id), '[]')
    ) AS fact
    FROM ${schema}.fact_version v`;
}
