import type { ListedText, SearchEntry, SearchStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { entryRows, type VocabularyRow, vocabularyRows } from "./entry-rows.ts";

interface ListedRow {
  readonly article_id: string;
  readonly edition_id: string;
  readonly title: string;
  readonly question: string;
  readonly short_answer: string;
  readonly headings: string[];
  readonly body_text: string;
  readonly region_names: string[];
  readonly source_names: string[];
}

const LISTED = Prisma.sql`
  article a JOIN edition e ON e.id = a.live_edition_id AND e.article_id = a.id
    AND a.withdrawal_kind IS NULL AND e.published_at IS NOT NULL AND e.superseded_at IS NULL`;
const COLUMNS = Prisma.sql`
  a.id AS article_id, e.id AS edition_id, e.title, e.question, e.short_answer, e.body_text,
  ARRAY(
    SELECT h #>> '{}' FROM jsonb_path_query(e.body, '$.content[*] ? (@.type == "heading").content[*].text') AS h
  ) AS headings,
  (
    SELECT array_remove(ARRAY[r.name, r1.name, r2.name], NULL)
    FROM region r
    LEFT JOIN region r1 ON r1.code = r.parent_code AND r1.level <> 'country'
    LEFT JOIN region r2 ON r2.code = r1.parent_code AND r2.level <> 'country'
    WHERE r.code = e.region_code
  ) AS region_names,
  ARRAY(
    SELECT concat_ws(' ', s->>'title', s->>'number') FROM jsonb_array_elements(e.sources) s
  ) AS source_names`;

function toListed(row: ListedRow): ListedText {
  return {
    articleId: row.article_id,
    editionId: row.edition_id,
    text: {
      title: row.title,
      question: row.question,
      shortAnswer: row.short_answer,
      headings: row.headings,
      bodyText: row.body_text,
      regionNames: row.region_names,
      sourceNames: row.source_names,
    },
  };
}

async function learn(db: Transaction, rows: readonly VocabularyRow[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO search_term (token, sound, initials, is_name)
    SELECT token, sound, initials, "isName" FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS v (token text, sound text, initials text, "isName" boolean)
    ON CONFLICT (token) DO UPDATE
      SET sound = EXCLUDED.sound, initials = coalesce(EXCLUDED.initials, search_term.initials),
        is_name = EXCLUDED.is_name OR search_term.is_name
      WHERE search_term.sound IS DISTINCT FROM EXCLUDED.sound OR EXCLUDED.is_name AND NOT search_term.is_name`;
}

async function put(db: Transaction, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  // Who writes the vocabulary does it alone: counts are raised in no particular order.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('gongji.search'))`;
  await learn(db, vocabularyRows(entries));
  const ids = entries.map(({ articleId }) => articleId);
  // An article that is only indexed anew stays as old as it was.
  const places = await db.$queryRaw<{ article_id: string; edition_id: string; ordinal: bigint }[]>`
    DELETE FROM article_search WHERE article_id = ANY (${ids}::uuid[]) RETURNING article_id, edition_id, ordinal`;
  const ordinals = new Map(places.map((row) => [`${row.article_id} ${row.edition_id}`, Number(row.ordinal)]));
  const rows = entryRows(entries, (entry) => ordinals.get(`${entry.articleId} ${entry.editionId}`) ?? null);
  await db.$executeRaw`
    WITH given AS (
      SELECT g.*, coalesce(g.place, nextval('article_search_ordinal_seq')) AS ordinal
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS g (article uuid, edition uuid, place bigint, version int, head text, tokens text[])
    )
    INSERT INTO article_search (article_id, edition_id, ordinal, token_version, region_code, published_at,
      effective_from, effective_to, head, whole)
    SELECT e.article_id, e.id, g.ordinal, g.version, e.region_code, e.published_at, e.effective_from, e.effective_to,
      g.head::tsvector, array_to_tsvector(g.tokens || ARRAY['*', '@' || e.region_code,
        '#a' || g.ordinal / 1024, '#b' || g.ordinal / 32768]
        || CASE WHEN e.category_key IS NULL THEN '{}' ELSE ARRAY['=' || e.category_key] END
        || ARRAY(SELECT '~' || t.topic_key FROM edition_topic t WHERE t.edition_id = e.id))
    FROM given g JOIN edition e ON e.id = g.edition AND e.article_id = g.article`;
}

/** What listed articles are found by, in PostgreSQL. */
export function createSearchStore(db: Transaction): SearchStore {
  return {
    async listed(articleIds) {
      const rows = await db.$queryRaw<ListedRow[]>`
        SELECT ${COLUMNS} FROM ${LISTED} WHERE a.id = ANY(${[...articleIds]}::uuid[]) ORDER BY a.id`;
      return rows.map(toListed);
    },

    async outdated(tokenVersion, after, limit) {
      const rows = await db.$queryRaw<ListedRow[]>`
        SELECT ${COLUMNS} FROM ${LISTED} LEFT JOIN article_search s ON s.article_id = a.id AND s.edition_id = e.id
        WHERE (${tokenVersion}::int IS NULL OR s.token_version IS DISTINCT FROM ${tokenVersion}::int)
          AND (${after}::uuid IS NULL OR a.id > ${after}::uuid)
        ORDER BY a.id LIMIT ${limit}`;
      return rows.map(toListed);
    },

    async progress(tokenVersion) {
      const rows = await db.$queryRaw<{ current: number; listed: number }[]>`
        SELECT (SELECT count(*)::int FROM article_search WHERE token_version = ${tokenVersion}) AS current,
          (SELECT count(*)::int FROM ${LISTED}) AS listed`;
      return rows[0] ?? { current: 0, listed: 0 };
    },

    put: (entries) => put(db, entries),
  };
}
