import { POLICIES } from "@gongji/domain/policies";
import { type RestoredFacts, restoreFacts } from "@gongji/domain/policy";
import { type Region, RegionTable, regionCodeSchema } from "@gongji/domain/shared";
import type pg from "pg";
import { z } from "zod";
import { documentsSql, toDocument } from "./document-mapper.ts";
import { storedFactsSql, toStoredFact } from "./fact-mapper.ts";

const regionRowSchema = z.object({
  code: regionCodeSchema,
  name: z.string(),
  name_en: z.string(),
  level: z.enum(["country", "province", "prefecture", "county"]),
  parent_code: regionCodeSchema.nullable(),
});

function toRegion(row: unknown): Region {
  const { code, name, name_en, level, parent_code } = regionRowSchema.parse(row);
  return {
    code,
    name: { zh: name, en: name_en },
    level,
    parent: parent_code,
    span: { from: null, to: null },
  };
}

/** Reads all facts there are through the live views, as one snapshot. */
export async function loadFacts(pool: pg.Pool): Promise<RestoredFacts> {
  const client = await pool.connect();
  try {
    // One moment for the three reads: facts never cite a document that is not there yet.
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const regionRows = await client.query("SELECT code, name, name_en, level, parent_code FROM live.region");
    const documentRows = await client.query(documentsSql("live"));
    const factRows = await client.query<{ fact: unknown }>(storedFactsSql("live"));
    await client.query("COMMIT");
    const regions = RegionTable.create(regionRows.rows.map(toRegion));
    if (!regions.ok) throw new Error(`the regions are no tree: ${JSON.stringify(regions.error)}`);
    const facts = factRows.rows.map((row) => toStoredFact(row.fact));
    return restoreFacts(facts, documentRows.rows.map(toDocument), regions.value, POLICIES);
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
