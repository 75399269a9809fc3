import type {
  IndexVocabulary,
  PublishedLink,
  ReaderPlace,
  SearchReader,
  ShelfName,
} from "@gongji/application/published";
import { fold } from "@gongji/ranking";
import type pg from "pg";
import { TITLE_MARK } from "../../search/entry-rows.ts";
import { offsetCursor, openOffsetCursor } from "../page-cursor.ts";
import { queryPublished } from "../query-published.ts";
import { candidatePlan, planTokens, scopeTokens } from "./candidate-plan.ts";
import { type CandidateRow, candidateStatement, candidateValues, toMatch } from "./candidate-statement.ts";
import { type CardRow, cardsStatement, titlesStatement, toFoundCard } from "./cards-statement.ts";
import {
  commonNamesStatement,
  namesBeginningStatement,
  placeStatement,
  shelfNamesStatement,
  spelledLikeStatement,
  type VocabularyRow,
  vocabularyStatement,
} from "./vocabulary-statements.ts";

/** In every article: its count is the number of articles. */
const EVERY = "*";
/** Fewer matches than this from a stretch of the newest, and a wider one is looked at. */
const ENOUGH = 20;
const WIDER = 16;

const textOf = (pattern: string): string => pattern.replaceAll(/[\\%_]/g, String.raw`\$&`);

async function readVocabulary(
  pool: pg.Pool,
  tokens: readonly string[],
  sounds: readonly string[] = [],
): Promise<IndexVocabulary> {
  const rows = await queryPublished<VocabularyRow>(pool, vocabularyStatement, [[EVERY, ...tokens], sounds]);
  const counts = new Map<string, number>();
  const soundingLike = new Map<string, string[]>();
  let newestOrdinal = 0;
  for (const { asked, token, articles } of rows) {
    if (asked === null) counts.set(token, articles);
    else if (asked === "") newestOrdinal = articles;
    else soundingLike.set(asked, [...(soundingLike.get(asked) ?? []), token]);
  }
  return {
    articleCount: counts.get(EVERY) ?? 0,
    counts,
    soundingLike,
    newestOrdinal,
    asked: new Set(tokens),
  };
}

/** Search for readers, over the live views. The pool must be one of `createPublishedPool`. */
export function createSearchReader(pool: pg.Pool): SearchReader {
  return {
    vocabulary: ({ tokens, sounds }, scope) =>
      readVocabulary(
        pool,
        [...tokens, ...tokens.map((token) => TITLE_MARK + token), ...scopeTokens(scope)],
        sounds,
      ),

    async spelledLike(letters) {
      const rows = await queryPublished<{ letters: string; token: string }>(pool, spelledLikeStatement, [
        letters,
        letters.map(fold),
      ]);
      const found = new Map<string, string[]>();
      for (const row of rows) found.set(row.letters, [...(found.get(row.letters) ?? []), row.token]);
      return found;
    },

    async commonNames(limit) {
      const rows = await queryPublished<{ token: string }>(pool, commonNamesStatement, [limit]);
      return rows.map(({ token }) => token);
    },

    async namesBeginning({ token, sound }, limit) {
      const values = [`${textOf(token)}%`, sound === null ? null : `${textOf(fold(sound))}%`];
      const initials = sound === null ? null : `${textOf(sound)}%`;
      const rows = await queryPublished<{ token: string }>(pool, namesBeginningStatement, [
        ...values,
        initials,
        limit,
      ]);
      return rows.map((row) => row.token);
    },

    async place(regionCode, text): Promise<ReaderPlace> {
      const rows = await queryPublished<{ code: string; isOwn: boolean }>(pool, placeStatement, [
        regionCode,
        text,
      ]);
      const codes = (isOwn: boolean) => [
        ...new Set(rows.filter((row) => row.isOwn === isOwn).map(({ code }) => code)),
      ];
      return { chain: codes(true), named: codes(false) };
    },

    async candidates(words, scope, vocabulary) {
      const unknown = planTokens(words).filter((token) => !vocabulary.asked.has(token));
      const late = unknown.length === 0 ? undefined : await readVocabulary(pool, unknown);
      const facts = {
        articleCount: vocabulary.articleCount,
        newestOrdinal: vocabulary.newestOrdinal,
        count: (token: string) => (late?.asked.has(token) ? late : vocabulary).counts.get(token) ?? 0,
      };
      const read = async (width: number) => {
        const plan = candidatePlan(words, scope, facts, width);
        const values = candidateValues(plan, words, scope.asOf);
        return { plan, rows: await queryPublished<CandidateRow>(pool, candidateStatement, values) };
      };
      let { plan, rows } = await read(1);
      if (plan.isWindowed && rows.length < ENOUGH) ({ plan, rows } = await read(WIDER));
      return rows.map(toMatch);
    },

    async cards(articleIds) {
      return (await queryPublished<CardRow>(pool, cardsStatement, [articleIds])).map(toFoundCard);
    },

    titles: (articleIds) => queryPublished<PublishedLink>(pool, titlesStatement, [articleIds]),

    cursor: offsetCursor,
    offsetOf: openOffsetCursor,
    shelfNames: () => queryPublished<ShelfName>(pool, shelfNamesStatement),
  };
}
