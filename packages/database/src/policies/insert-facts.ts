import { refuse } from "@gongji/application";
import type { StoredFact } from "@gongji/domain/policy";
import type { Transaction } from "../connection/create-database.ts";
import { breaks } from "../errors.ts";

/** Adds fact versions with their citations and claims, in three statements however many there are. */
export async function insertFacts(db: Transaction, facts: readonly StoredFact[]): Promise<void> {
  const versions = facts.map(({ citations: _citations, claims: _claims, ...version }) => version);
  const citations = facts.flatMap(({ id, citations: list }) =>
    list.map((citation, position) => ({ versionId: id, position, ...citation })),
  );
  const claims = facts.flatMap(({ id, claims: list }) =>
    list.map((claim, position) => ({ versionId: id, position, ...claim })),
  );
  try {
    await db.$executeRaw`
      INSERT INTO fact_version (id, fact, region_code, valid_from, valid_to, valid_from_is, state, written, basis,
        grade, checked_on, recorded_at, superseded_at)
      SELECT id, fact, region, "from", "to", "fromIs"::fact_start, state::fact_state, nullif(written, 'null'::jsonb),
        basis::fact_basis, grade::fact_grade, "checkedOn", "recordedAt", "supersededAt"
      FROM jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) AS v(id text, fact text, region text, "from" date,
        "to" date, "fromIs" text, state text, written jsonb, basis text, grade text, "checkedOn" date,
        "recordedAt" timestamptz, "supersededAt" timestamptz)`;
  } catch (error) {
    if (!breaks(error, "fact_version_no_overlap")) throw error;
    refuse({ code: "fact.overlap", versions: facts.map(({ id }) => id) });
  }
  await db.$executeRaw`
    INSERT INTO fact_citation (version_id, position, document_id, locator_zh, locator_en, role, grade, says_zh, says_en)
    SELECT "versionId", position, document, locator->>'zh', locator->>'en', role::citation_role, grade::fact_grade,
      says->>'zh', says->>'en'
    FROM jsonb_to_recordset(${JSON.stringify(citations)}::jsonb) AS c("versionId" text, position int, document text,
      locator jsonb, role text, grade text, says jsonb)`;
  await db.$executeRaw`
    INSERT INTO fact_claim (version_id, position, written, grade, place, says_zh, says_en)
    SELECT "versionId", position, nullif(written, 'null'::jsonb), grade::fact_grade, "where", says->>'zh', says->>'en'
    FROM jsonb_to_recordset(${JSON.stringify(claims)}::jsonb) AS c("versionId" text, position int, written jsonb,
      grade text, "where" text, says jsonb)`;
}
