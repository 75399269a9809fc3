import { searchDocument } from "@gongji/ranking";
import type pg from "pg";
import { entryRows, type VocabularyRow, vocabularyRows } from "../../search/entry-rows.ts";

/** A generated article as search stores it. */
export interface GeneratedText {
  readonly number: number;
  readonly article_id: string;
  readonly edition_id: string;
  readonly title: string;
  readonly question: string;
  readonly short_answer: string;
  readonly body_text: string;
  readonly region_name: string;
  readonly topic_key: string;
}

const ENTRIES = `
  INSERT INTO article_search (article_id, edition_id, ordinal, token_version, region_code, published_at, head, whole)
  SELECT e.article_id, e.id, g.place, g.version, e.region_code, e.published_at, g.head::tsvector,
    array_to_tsvector(g.tokens || ARRAY['*', '@' || e.region_code, '=' || e.category_key, '~' || g.topic,
      '#a' || g.place / 1024, '#b' || g.place / 32768])
  FROM jsonb_to_recordset($1)
    AS g (article uuid, edition uuid, place bigint, version int, head text, tokens text[], topic text)
  JOIN edition e ON e.id = g.edition`;
const COUNTS = `
  INSERT INTO search_term (token, articles)
  SELECT word, ndoc FROM ts_stat('SELECT whole FROM article_search') WHERE word NOT LIKE '#%'
  ON CONFLICT (token) DO UPDATE SET articles = EXCLUDED.articles`;
const SOUNDS = `
  UPDATE search_term t SET sound = v.sound, initials = v.initials, is_name = v."isName"
  FROM jsonb_to_recordset($1) AS v (token text, sound text, initials text, "isName" boolean)
  WHERE t.token = v.token`;

/** The places that are taken by articles that were there before. */
const TAKEN = "SELECT coalesce(max(ordinal), 0)::int AS taken FROM article_search";

/** Search entries of generated articles; how often each token is there is counted at the end, in one go. */
export function createSearchFill(client: pg.Client) {
  const vocabulary = new Map<string, VocabularyRow>();
  let taken: number | null = null;
  return {
    async add(articles: readonly GeneratedText[]): Promise<void> {
      taken ??= (await client.query<{ taken: number }>(TAKEN)).rows[0]?.taken ?? 0;
      const first = taken + 1;
      const entries = articles.map((article) => ({
        articleId: article.article_id,
        editionId: article.edition_id,
        document: searchDocument({
          title: article.title,
          question: article.question,
          shortAnswer: article.short_answer,
          bodyText: article.body_text,
          regionNames: [article.region_name],
          sourceNames: [],
        }),
      }));
      for (const row of vocabularyRows(entries)) if (row.sound !== null) vocabulary.set(row.token, row);
      const rows = entryRows(entries, () => null).map((row, index) => ({
        ...row,
        place: first + (articles[index]?.number ?? 0),
        topic: articles[index]?.topic_key,
      }));
      await client.query(ENTRIES, [JSON.stringify(rows)]);
    },

    async finish(): Promise<void> {
      await client.query(COUNTS);
      await client.query(SOUNDS, [JSON.stringify([...vocabulary.values()])]);
      await client.query(
        "SELECT setval('article_search_ordinal_seq', greatest(1, (SELECT max(ordinal) FROM article_search)))",
      );
    },
  };
}
