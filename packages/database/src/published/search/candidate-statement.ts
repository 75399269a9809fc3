import { FIELD_WEIGHTS, type SearchMatch, type SoughtWord } from "@gongji/ranking";
import { quoted } from "../../search/entry-rows.ts";
import type { PreparedStatement } from "../query-published.ts";
import type { CandidatePlan } from "./candidate-plan.ts";

/** Most articles taken from one way of finding them, and most that are looked at closely. */
const FOUND_MAX = 600;
export const MATCHES_MAX = 100;
/** Weights of D, C, B and A; a token of the head is never of class D. */
const WEIGHTS = `'{0, ${FIELD_WEIGHTS.answer}, ${FIELD_WEIGHTS.question}, ${FIELD_WEIGHTS.title}}'::float4[]`;
/** What `ts_rank` makes of a single place of weight one. */
const TS_RANK_OF_ONE = 0.6079271;
/** Words of about the same weight are ranked in one go: the weights of the goes. */
const CLASSES = [1, 0.5, 0.2] as const;

/** The ways to candidates: each a list of ids that is read only as far as it is taken. */
const way = (name: string, parameter: string): string => `
    ${name} AS MATERIALIZED (
      SELECT s.article_id FROM live.article_search s WHERE s.whole @@ ${parameter}::tsquery
    )`;

const classRank = (index: number): string =>
  `($10::float4[])[${index + 1}] * coalesce(ts_rank(${WEIGHTS}, s.head, $${index + 5}::tsquery), 0)`;

/**
 * The candidates. $1 to $4 the ways (tsqueries), $5 to $7 the words by class of weight, $8 one tsquery for each option,
 * $9 the day on which they must hold, or null, $10 how much each class counts.
 */
export const candidateStatement: PreparedStatement = {
  name: "published.search.candidates",
  text: `
    WITH ${["title_way", "whole_way", "rare_way", "but_one_way"].map((name, index) => way(name, `$${index + 1}`)).join(",")},
    found AS (
      SELECT article_id, max(step) AS step FROM (
        (SELECT article_id, 2 AS step FROM title_way LIMIT ${FOUND_MAX})
        UNION ALL (SELECT article_id, 1 FROM whole_way LIMIT ${FOUND_MAX})
        UNION ALL (SELECT article_id, 0 FROM rare_way LIMIT ${FOUND_MAX})
        UNION ALL (SELECT article_id, 0 FROM but_one_way LIMIT ${FOUND_MAX})
      ) every_way GROUP BY article_id
    ),
    rough AS (
      SELECT s.* FROM found f
      CROSS JOIN LATERAL (
        SELECT s.* FROM live.article_search s WHERE s.article_id = f.article_id
          AND ($9::date IS NULL OR (s.effective_from IS NULL OR s.effective_from <= $9::date)
            AND (s.effective_to IS NULL OR s.effective_to > $9::date))
        LIMIT 1
      ) s
      ORDER BY 0.3 * f.step + ${CLASSES.map((_, index) => classRank(index)).join(" + ")} DESC,
        s.ordinal DESC
      LIMIT ${MATCHES_MAX}
    )
    SELECT r.article_id, r.region_code, r.published_at, r.effective_from::text, r.effective_to::text,
      ARRAY(SELECT ts_rank(${WEIGHTS}, r.head, q) FROM unnest($8::tsquery[]) WITH ORDINALITY AS o (q, n) ORDER BY n) AS in_head,
      ARRAY(
        SELECT w.whole @@ q
        FROM (SELECT r.whole || ''::tsvector AS whole OFFSET 0) w, unnest($8::tsquery[]) WITH ORDINALITY AS o (q, n)
        ORDER BY n
      ) AS in_whole
    FROM rough r`,
};

/** A row of the candidates. */
export interface CandidateRow {
  readonly article_id: string;
  readonly region_code: string;
  readonly published_at: Date;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly in_head: readonly number[];
  readonly in_whole: readonly boolean[];
}

/** The values of the statement. */
export function candidateValues(
  plan: CandidatePlan,
  words: readonly SoughtWord[],
  asOf: string | undefined,
): unknown[] {
  const classed: string[][] = CLASSES.map(() => []);
  for (const { weight, options } of words) {
    for (const { token, factor } of options) {
      const nearest = CLASSES.findIndex((value) => weight * factor >= value * 0.7);
      classed[nearest < 0 ? CLASSES.length - 1 : nearest]?.push(quoted(token));
    }
  }
  const options = words.flatMap((word) => word.options.map(({ token }) => quoted(token)));
  return [
    plan.title,
    plan.whole,
    plan.rare,
    plan.allButOne,
    ...classed.map((tokens) => (tokens.length === 0 ? null : tokens.join("|"))),
    options,
    asOf ?? null,
    // `ts_rank` divides by the number of words.
    CLASSES.map((weight, index) => weight * (classed[index]?.length ?? 0)),
  ];
}

/** A row as the ranking knows it. */
export function toMatch(row: CandidateRow): SearchMatch {
  return {
    articleId: row.article_id,
    inHead: row.in_head.map((rank) => rank / TS_RANK_OF_ONE),
    inWhole: row.in_whole,
    regionCode: row.region_code,
    publishedAt: row.published_at,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
  };
}
