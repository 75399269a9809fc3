import type { PreparedStatement } from "./query-published.ts";
import { regionChainJoins, regionChainJson } from "./region-chain-sql.ts";

/** Every category with how many articles are listed in it. */
export const categoriesStatement: PreparedStatement = {
  name: "published.categories",
  text: `
    SELECT c.key, c.name, c.name_en AS "nameEn", c.description, c.description_en AS "descriptionEn",
      coalesce(n.article_count, 0)::int AS "articleCount"
    FROM live.category c
    LEFT JOIN (
      SELECT l.category_key, sum(l.article_count) AS article_count
      FROM live.listing_count l WHERE l.topic_key = '' GROUP BY l.category_key
    ) n ON n.category_key = c.key
    ORDER BY c.position, c.key`,
};

/** The topics listed articles are about. */
export const topicsStatement: PreparedStatement = {
  name: "published.topics",
  text: `
    SELECT t.key, t.name, t.name_en AS "nameEn", n.article_count::int AS "articleCount"
    FROM (
      SELECT l.topic_key, sum(l.article_count) AS article_count
      FROM live.listing_count l WHERE l.topic_key <> '' GROUP BY l.topic_key
    ) n
    JOIN live.topic t ON t.key = n.topic_key
    ORDER BY t.key`,
};

/** Every region, by code. */
export const placedRegionsStatement: PreparedStatement = {
  name: "published.placed-regions",
  text: `
    SELECT r.code, r.name, r.name_en AS "nameEn", r.level, r.parent_code AS "parentCode"
    FROM live.region r ORDER BY r.code`,
};

/** The regions listed articles are for, each with its chain. */
export const regionsStatement: PreparedStatement = {
  name: "published.regions",
  text: `
    SELECT r.code, r.name, r.name_en AS "nameEn", r.level, n.article_count::int AS "articleCount",
      ${regionChainJson} AS chain
    FROM (
      SELECT l.region_code, sum(l.article_count) AS article_count
      FROM live.listing_count l WHERE l.topic_key = '' GROUP BY l.region_code
    ) n
    ${regionChainJoins("n.region_code")}
    ORDER BY r.code`,
};
