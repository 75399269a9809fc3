import { generatedId } from "@gongji/database/published/testing";
import type { RelatedDocument } from "@gongji/ranking/related";
import type pg from "pg";

const BATCH = 2_000;
const PUBLISHED_AT = "2026-01-01T00:00:00Z";

const ARTICLES = `
  WITH given AS (SELECT * FROM jsonb_to_recordset($1) AS g (
    article_id uuid, edition_id uuid, slug text, title text, question text, short_answer text, region_code text,
    topics text[]
  )), articles AS (
    INSERT INTO article (id, slug, origin, live_edition_id, created_at, changed_at)
    SELECT article_id, slug, 'written', edition_id, $2, $2 FROM given
  ), topics AS (
    INSERT INTO edition_topic (edition_id, topic_key, position)
    SELECT edition_id, topic, place - 1 FROM given, unnest(topics) WITH ORDINALITY AS t (topic, place)
  )
  INSERT INTO edition (id, article_id, number, title, question, short_answer, body, body_text, region_code, sources,
    content_hash, title_key, title_tokens, body_tokens, published_at)
  SELECT edition_id, article_id, 1, title, question, short_answer, '{"type": "doc", "content": []}', '', region_code,
    '[]', '', '', '{}', '{}', $2
  FROM given`;

/** The id under which the generated article of a number is stored. */
export const storedId = (number: number): string => generatedId("article", number);

/** Puts generated articles on show, as far as the ranking looks at them. Needs a superuser: no trigger is run. */
export async function storeArticles(
  client: pg.Client,
  articles: readonly RelatedDocument[],
  firstNumber: number,
): Promise<void> {
  await client.query("SET session_replication_role = replica");
  for (let from = 0; from < articles.length; from += BATCH) {
    const rows = articles.slice(from, from + BATCH).map(({ title, text, regionCode, topics }, index) => {
      const number = firstNumber + from + index;
      const [question = "", ...answer] = text.split("\n");
      return {
        article_id: storedId(number),
        edition_id: generatedId("edition", number),
        slug: `generated-${number}`,
        title,
        question,
        short_answer: answer.join("\n"),
        region_code: regionCode,
        topics,
      };
    });
    await client.query(ARTICLES, [JSON.stringify(rows), PUBLISHED_AT]);
  }
  await client.query("RESET session_replication_role");
}
