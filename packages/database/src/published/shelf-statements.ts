import type { PreparedStatement } from "./query-published.ts";
import { regionJson } from "./summary-mapper.ts";

/** Every category with how many articles are listed in it. */
export const categoriesStatement: PreparedStatement = {
  name: "published.categories",
  text: `
    SELECT c.key, c.name, c.name_en AS "nameEn", c.description, c.description_en AS "descriptionEn",
      coalesce(n.article_count, 0)::int AS "articleCount"
    FROM live.category c
    LEFT JOIN (
      SELECT a.category_key, count(*) AS article_count FROM live.listed_article a GROUP BY a.category_key
    ) n ON n.category_key = c.key
    ORDER BY c.position, c.key`,
};

/** The topics listed articles are about. */
export const topicsStatement: PreparedStatement = {
  name: "published.topics",
  text: `
    SELECT t.key, t.name, t.name_en AS "nameEn", n.article_count::int AS "articleCount"
    FROM (
      SELECT l.topic_key, count(*) AS article_count
      FROM live.article_topic l JOIN live.listed_article a ON a.id = l.article_id
      GROUP BY l.topic_key
    ) n
    JOIN live.topic t ON t.key = n.topic_key
    ORDER BY t.key`,
};

/** The regions listed articles are for, with the regions above each. The chain is at most four long. */
export const regionsStatement: PreparedStatement = {
  name: "published.regions",
  text: `
    SELECT r.code, r.name, r.name_en AS "nameEn", r.level, n.article_count::int AS "articleCount",
      (
        SELECT coalesce(json_agg(up.region ORDER BY up.height DESC), '[]')
        FROM (VALUES
          (1, r1.code, ${regionJson("r1")}), (2, r2.code, ${regionJson("r2")}), (3, r3.code, ${regionJson("r3")})
        ) AS up (height, code, region)
        WHERE up.code IS NOT NULL
      ) AS chain
    FROM (
      SELECT a.region_code, count(*) AS article_count FROM live.listed_article a GROUP BY a.region_code
    ) n
    JOIN live.region r ON r.code = n.region_code
    LEFT JOIN live.region r1 ON r1.code = r.parent_code
    LEFT JOIN live.region r2 ON r2.code = r1.parent_code
    LEFT JOIN live.region r3 ON r3.code = r2.parent_code
    ORDER BY r.code`,
};
