import type { ReaderFound } from "@gongji/application/published";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { isoMoment, type SummaryRow, toSummary } from "./summary-mapper.ts";
import { summaryStatementText } from "./summary-statement.ts";

/** The cards of articles on show by their ids. $1 ids */
export const cardsByIdStatement: PreparedStatement = {
  name: "published.cards_by_id",
  text: summaryStatementText({
    query: "SELECT a.* FROM live.article a WHERE a.id = ANY ($1::uuid[])",
    order: "a.id",
    columns: "a.withdrawn_at, a.withdrawal_note",
  }),
};

/** What became of articles that were on show, by their ids. $1 ids */
export const withdrawalsByIdStatement: PreparedStatement = {
  name: "published.withdrawals_by_id",
  text: `
    SELECT w.article_id, w.slug, w.withdrawal_note, w.withdrawn_at, w.redirect_slug
    FROM live.withdrawal w WHERE w.article_id = ANY ($1::uuid[])`,
};

type CardRow = SummaryRow & { readonly withdrawn_at: Date | null; readonly withdrawal_note: string | null };
interface WithdrawalRow {
  readonly article_id: string;
  readonly slug: string;
  readonly withdrawal_note: string | null;
  readonly withdrawn_at: Date;
  readonly redirect_slug: string | null;
}

function toCard(row: CardRow): ReaderFound {
  const { withdrawn_at, withdrawal_note: note } = row;
  const notice = withdrawn_at && { note, withdrawnAt: isoMoment(withdrawn_at) };
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
  const cards = await queryPublished<CardRow>(pool, cardsByIdStatement, [articleIds]);
  if (cards.length === articleIds.length) return cards.map(toCard);
  const withdrawn = await queryPublished<WithdrawalRow>(pool, withdrawalsByIdStatement, [articleIds]);
  // Read after the cards: what was taken back in between is told as taken back.
  return [...cards.map(toCard), ...withdrawn.map(toWithdrawn)];
}
