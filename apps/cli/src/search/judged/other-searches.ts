import { searchQuery } from "@gongji/ranking";
import type pg from "pg";

type Search = (text: string, region: string | undefined) => Promise<readonly string[]>;

const IN_CHAIN = `($2::text IS NULL OR e.region_code IN (
  WITH RECURSIVE chain AS (
    SELECT code, parent_code FROM region WHERE code = $2
    UNION ALL SELECT r.code, r.parent_code FROM chain c JOIN region r ON r.code = c.parent_code
  ) SELECT code FROM chain))`;

/** Pairs of characters, all of which an article must have, ranked by PostgreSQL: a search without knowledge. */
export function searchByPairs(client: pg.Client): Search {
  return async (text, region) => {
    const tokens = searchQuery(text).map((token) => `'${token}'`);
    if (tokens.length === 0) return [];
    const { rows } = await client.query<{ slug: string }>(
      `SELECT a.slug FROM article a JOIN edition e ON e.id = a.live_edition_id
       WHERE e.search @@ $1::text::tsquery AND ${IN_CHAIN}
       ORDER BY ts_rank('{0.1, 0.1, 0.1, 1}', e.search, replace($1::text, '&', '|')::tsquery) DESC, e.published_at DESC
       LIMIT 10`,
      [tokens.join("&"), region ?? null],
    );
    return rows.map(({ slug }) => slug);
  };
}

function trigrams(text: string): ReadonlySet<string> {
  const characters = Array.from(`  ${text.toLowerCase()} `);
  return new Set(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join("")));
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((trigram) => other.has(trigram)).length;
  return shared / (one.size + other.size - shared);
}

/**
 * Trigrams of title and question alone. They are counted here as pg_trgm counts them, because pg_trgm itself leaves
 * Han characters out in a database whose letters are those of the C locale.
 */
export function searchByTrigrams(client: pg.Client): Search {
  return async (text, region) => {
    const { rows } = await client.query<{ slug: string; head: string }>(
      `SELECT a.slug, e.title || ' ' || e.question AS head FROM article a JOIN edition e ON e.id = a.live_edition_id
       WHERE $1::text IS NOT NULL AND ${IN_CHAIN} ORDER BY a.slug`,
      [text, region ?? null],
    );
    const asked = trigrams(text);
    return rows
      .map(({ slug, head }) => ({ slug, likeness: similarity(asked, trigrams(head)) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 10)
      .map(({ slug }) => slug);
  };
}
