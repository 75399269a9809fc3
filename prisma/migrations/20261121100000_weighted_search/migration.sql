-- by hand: search
-- A lexeme carries a weight only beside a position, and an array of tokens has none. Title tokens are given one
-- (the same to all: order and distance of tokens say nothing), the rest of the text stays bare and weighs least.
CREATE FUNCTION "edition_search_vector"("title" text[], "body" text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce((
    SELECT string_agg('''' || replace(replace(token, '\', '\\'), '''', '''''') || ''':1A', ' ')
    FROM unnest("title") AS token
  ), '')::tsvector || array_to_tsvector(coalesce("body", '{}'))
$$;
ALTER TABLE "edition" ALTER COLUMN "search" SET EXPRESSION AS ("edition_search_vector"("title_tokens", "body_tokens"));

-- What a card shows of a related article comes with the link, so that reading it joins each table once.
CREATE OR REPLACE VIEW "live"."related" AS
SELECT a."id" AS "article_id", l."target_id", l."position", l."reason", l."expires_on",
  t."slug", t."title", t."question", t."short_answer", t."region_code", t."category_key", t."published_at"
FROM "live"."article" a
JOIN "related_link" l ON l."edition_id" = a."edition_id" AND l."kind" = 'pin'
JOIN "live"."listed_article" t ON t."id" = l."target_id";
