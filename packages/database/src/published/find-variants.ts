import type { PublishedRegion, ReaderVariant } from "@gongji/application/published";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { regionJson } from "./summary-mapper.ts";

/** More variants than there are regions with policies of their own would be no variants. */
const VARIANTS_MAX = 1_000;

/** The hash of an article's question, and those that answer it in its category. $1 article */
export const variantsStatement: PreparedStatement = {
  name: "published.variants",
  text: `
    SELECT md5(own.question_key) AS question_hash, (
      SELECT coalesce(json_agg(v), '[]') FROM (
        SELECT q.article_id AS "articleId", q.slug, q.title, ${regionJson("r")} AS region,
          q.effective_from AS "effectiveFrom", q.effective_to AS "effectiveTo"
        FROM live.question q JOIN live.region r ON r.code = q.region_code
        WHERE q.question_key = own.question_key AND q.category_key = own.category_key AND q.is_listed
        ORDER BY q.region_code, q.published_at DESC, q.article_id LIMIT ${VARIANTS_MAX}
      ) v
    ) AS variants
    FROM (
      SELECT x.question_key, x.category_key FROM live.question x WHERE x.article_id = $1::uuid OFFSET 0
    ) own`,
};

interface VariantsRow {
  readonly question_hash: string;
  readonly variants: (ReaderVariant & { readonly region: PublishedRegion })[];
}

/** The articles that answer the same question as one. */
export async function findVariants(
  pool: pg.Pool,
  articleId: string,
): Promise<{ questionHash: string | null; variants: ReaderVariant[] }> {
  const [row] = await queryPublished<VariantsRow>(pool, variantsStatement, [articleId]);
  return { questionHash: row?.question_hash ?? null, variants: row?.variants ?? [] };
}
