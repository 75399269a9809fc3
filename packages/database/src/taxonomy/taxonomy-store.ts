import type { TaxonomyStore } from "@gongji/application/ports";
import { ALL_ANSWERS } from "@gongji/application/published";
import { announce } from "../announcements/announcement-store.ts";
import type { Transaction } from "../connection/create-database.ts";

/** Regions, categories and topics in PostgreSQL. */
export function createTaxonomyStore(db: Transaction): TaxonomyStore {
  return {
    async regionExists(code) {
      return (await db.region.findUnique({ where: { code }, select: { code: true } })) !== null;
    },

    async regionChain(code) {
      const rows = await db.$queryRaw<{ code: string }[]>`
        WITH RECURSIVE chain AS (
          SELECT r.code, r.parent_code, 0 AS height FROM region r WHERE r.code = ${code}
          UNION ALL
          SELECT r.code, r.parent_code, c.height + 1 FROM chain c JOIN region r ON r.code = c.parent_code
        )
        SELECT code FROM chain ORDER BY height`;
      return rows.map((row) => row.code);
    },

    async categoryExists(key) {
      return (await db.category.findUnique({ where: { key }, select: { key: true } })) !== null;
    },

    async missingTopics(keys) {
      if (keys.length === 0) return [];
      const rows = await db.topic.findMany({ where: { key: { in: [...keys] } }, select: { key: true } });
      const known = new Set(rows.map((row) => row.key));
      return keys.filter((key) => !known.has(key));
    },

    async upsert({ regions, categories, topics }) {
      await db.$executeRaw`
        INSERT INTO region (code, name, name_en, level, parent_code)
        SELECT code, name, "nameEn", level::region_level, "parentCode"
        FROM jsonb_to_recordset(${JSON.stringify(regions)}::jsonb)
          AS r(code text, name text, "nameEn" text, level text, "parentCode" text)
        ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, name_en = EXCLUDED.name_en,
          level = EXCLUDED.level, parent_code = EXCLUDED.parent_code`;
      await db.$executeRaw`
        INSERT INTO category (key, name, name_en, description, description_en, position)
        SELECT key, name, "nameEn", description, "descriptionEn", position
        FROM jsonb_to_recordset(${JSON.stringify(categories)}::jsonb)
          AS c(key text, name text, "nameEn" text, description text, "descriptionEn" text, position int)
        ON CONFLICT (key) DO UPDATE SET name = EXCLUDED.name, name_en = EXCLUDED.name_en,
          description = EXCLUDED.description, description_en = EXCLUDED.description_en,
          position = EXCLUDED.position`;
      await db.$executeRaw`
        INSERT INTO topic (key, name, name_en)
        SELECT key, name, "nameEn"
        FROM jsonb_to_recordset(${JSON.stringify(topics)}::jsonb) AS t(key text, name text, "nameEn" text)
        ON CONFLICT (key) DO UPDATE SET name = EXCLUDED.name, name_en = EXCLUDED.name_en`;
      await announce(db, [ALL_ANSWERS]);
    },
  };
}
