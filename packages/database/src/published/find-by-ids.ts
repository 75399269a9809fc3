import type { ReaderFound } from "@gongji/application/published";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { isoMoment, type Moment, type SummaryRow, toSummary } from "./summary-mapper.ts";
import { summaryStatementText } from "./summary-statement.ts";

const CARDS = summaryStatementText({
  query: "SELECT a.* FROM live.article a WHERE a.id = ANY ($1::uuid[])",
  order: "a.id",
  columns: "a.withdrawn_at, a.withdrawal_note",
});
const WITHDRAWALS = `
  SELECT w.article_id, w.slug, w.withdrawal_note, w.withdrawn_at, w.redirect_slug
  FROM live.withdrawal w WHERE w.article_id = ANY ($1::uuid[])`;

/**
 * The cards of articles on show by their ids, and what became of those that were. In one statement and so as of one
 * moment: read one after the other, an article that comes back in between is in neither. $1 ids
 */
export const foundByIdStatement: PreparedStatement = {
  name: "published.found_by_id",
  text: `
    SELECT (SELECT coalesce(json_agg(c), '[]') FROM (${CARDS}) c) AS cards,
      (SELECT coalesce(json_agg(w), '[]') FROM (${WITHDRAWALS}) w) AS withdrawn`,
};

type CardRow = SummaryRow & { readonly withdrawn_at: Moment | null; readonly withdrawal_note: string | null };
interface WithdrawalRow {
  readonly article_id: string;
  readonly slug: string;
  readonly withdrawal_note: string | null;
  readonly withdrawn_at: Moment;
  readonly redirect_slug: string | null;
}
interface FoundRow {
  readonly cards: readonly CardRow[];
  readonly withdrawn: readonly WithdrawalRow[];
}

function toCard(row: CardRow): ReaderFound {
  const { withdrawn_at, withdrawal_note: note } = row;
  const notice = withdrawn_at === null ? null : { note, withdrawnAt: isoMoment(withdrawn_at) };
  return { kind: "article", articleId: row.id, card: toSummary(row), notice };
}

function toWithdrawn(row: WithdrawalRow): ReaderFound {
  return {
    kind: "withdrawn",
    articleId: row.article_id,
    slug: row.slug,
    note: row.withdrawal_note,
    withdrawnAt: isoMoment(row.withdrawn_at),
    redirectSlug: row.redirect_slug,
  };
}

/** Those of the articles that are or were on show. */
export async function findByIds(pool: pg.Pool, articleIds: readonly string[]): Promise<ReaderFound[]> {
  const [row] = await queryPublished<FoundRow>(pool, foundByIdStatement, [articleIds]);
  if (!row) throw new Error("the statement of what was found answers with one row");
  return [...row.cards.map(toCard), ...row.withdrawn.map(toWithdrawn)];
}
