import {
  type Breadcrumb,
  type FoundArticle,
  type PublishedArticle,
  type PublishedLink,
  type PublishedRegion,
  type PublishedTerm,
  type PublishedWithdrawal,
  type WrittenCard,
  writeCard,
} from "@gongji/application/published";
import type { SuggestionReason } from "@gongji/ranking/related";
import { regionChain } from "./region-chain-sql.ts";
import { isoMoment, type SummaryRow, toSummary } from "./summary-mapper.ts";

/** An article's own columns. The body was checked when it was written and is checked again on its way out. */
interface ArticleText extends SummaryRow {
  readonly body_json: string;
  readonly sources: PublishedArticle["sources"];
  readonly disclaimer: string | null;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly review_by: string | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawal_note: string | null;
  readonly first_published_at: Date;
  readonly region_chain: readonly [...(PublishedRegion | null)[], PublishedRegion];
  readonly topics: PublishedTerm[];
  readonly previous: PublishedLink | null;
  readonly next: PublishedLink | null;
  readonly linked: PublishedLink[] | null;
}

/** An article with what stands beside it. */
export interface ArticleRow extends ArticleText {
  readonly related: readonly PinnedRow[];
  readonly suggested: readonly SuggestedRow[];
}

/** The row of a pin. */
export interface PinnedRow {
  readonly card: WrittenCard;
  readonly reason: string | null;
  readonly expires_on: string | null;
  readonly effective_to: string | null;
}

/** The row of a suggestion. */
export interface SuggestedRow {
  readonly card: WrittenCard;
  readonly score: number;
  readonly asks: string;
  readonly why: SuggestionReason;
  readonly model_version: string;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly review_by: string | null;
  readonly chain: readonly string[];
  readonly kind_name: string | null;
  readonly kind_name_en: string | null;
}

/** The row of an address where no article is. */
export interface AbsenceRow {
  readonly id: null;
  readonly absence: {
    readonly articleId: string;
    readonly slug: string;
    /** Null of an article that is on show at the other address. */
    readonly withdrawal: PublishedWithdrawal | null;
  } | null;
}

function breadcrumbs(row: ArticleRow): Breadcrumb[] {
  const regions = regionChain(row.region_chain).map(({ code, name, nameEn }) => ({
    kind: "region" as const,
    key: code,
    name,
    nameEn,
  }));
  return row.category ? [...regions, { kind: "category", ...row.category }] : regions;
}

/** The row of an article that comes alone, whose cards are not written yet. */
export interface LoneRow extends ArticleText {
  readonly related: readonly (SummaryRow & {
    readonly reason: string | null;
    readonly expires_on: string | null;
    readonly effective_to: string | null;
  })[];
  readonly suggested: readonly (SummaryRow & Omit<SuggestedRow, "card">)[] | null;
}

/** The row with its cards written. */
export function withCards(row: LoneRow): ArticleRow {
  return {
    ...row,
    related: row.related.map((pin) => ({ ...pin, card: writeCard(toSummary(pin)) })),
    suggested: (row.suggested ?? []).map((one) => ({ ...one, card: writeCard(toSummary(one)) })),
  };
}

/** What the row's related list is filled from. */
export function toBeside({ related, suggested }: ArticleRow): Pick<FoundArticle, "pins" | "suggestions"> {
  return {
    pins: related.map((row) => ({
      card: row.card,
      reason: row.reason,
      expiresOn: row.expires_on,
      effectiveTo: row.effective_to,
    })),
    suggestions: suggested.map((row) => ({
      card: row.card,
      score: row.score,
      asks: row.asks,
      reason: row.why,
      kindName: row.kind_name === null ? null : { zh: row.kind_name, en: row.kind_name_en ?? row.kind_name },
      modelVersion: row.model_version,
      effectiveFrom: row.effective_from,
      effectiveTo: row.effective_to,
      reviewBy: row.review_by,
      regionChain: row.chain,
    })),
  };
}

/** The row as the article readers see, without what stands beside it. */
export function toPublishedArticle(row: ArticleRow): FoundArticle["article"] {
  return {
    articleId: row.id,
    slug: row.slug,
    title: row.title,
    question: row.question,
    shortAnswer: row.short_answer,
    body: JSON.parse(row.body_json),
    region: row.region,
    category: row.category,
    topics: row.topics,
    sources: row.sources,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    reviewBy: row.review_by,
    disclaimer: row.disclaimer,
    firstPublishedAt: isoMoment(row.first_published_at),
    updatedAt: isoMoment(row.published_at),
    notice: row.withdrawn_at && { note: row.withdrawal_note, withdrawnAt: isoMoment(row.withdrawn_at) },
    breadcrumbs: breadcrumbs(row),
    previous: row.previous,
    next: row.next,
    linkedArticles: row.linked ?? [],
  };
}
