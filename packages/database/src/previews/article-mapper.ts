import {
  type Breadcrumb,
  type PublishedArticle,
  type PublishedLink,
  type PublishedRegion,
  type PublishedTerm,
  type RelatedSources,
  writeCard,
} from "@gongji/application/published";
import { articleLinkIds } from "@gongji/domain/article";
import type { SuggestionReason } from "@gongji/ranking/related";
import { regionChain } from "../published/region-chain-sql.ts";
import { isoMoment, type SummaryRow, toSummary } from "../published/summary-mapper.ts";

/** An article with what stands beside it, as `articleColumns` read it. */
export interface ArticleRow extends SummaryRow {
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
  readonly related: readonly PinnedRow[];
  readonly suggested: readonly SuggestedRow[] | null;
}

interface PinnedRow extends SummaryRow {
  readonly reason: string | null;
  readonly expires_on: string | null;
  readonly effective_to: string | null;
}

interface SuggestedRow extends SummaryRow {
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

function breadcrumbs(row: ArticleRow): Breadcrumb[] {
  const regions = regionChain(row.region_chain).map(({ code, name, nameEn }) => ({
    kind: "region" as const,
    key: code,
    name,
    nameEn,
  }));
  return row.category ? [...regions, { kind: "category", ...row.category }] : regions;
}

/** What the row's related list is filled from. */
export function toRelatedSources(row: ArticleRow): RelatedSources {
  return {
    articleId: row.id,
    regionChain: regionChain(row.region_chain)
      .map(({ code }) => code)
      .reverse(),
    linkedIds: articleLinkIds(JSON.parse(row.body_json)),
    pins: row.related.map((pin) => ({
      card: writeCard(toSummary(pin)),
      reason: pin.reason,
      expiresOn: pin.expires_on,
      effectiveTo: pin.effective_to,
    })),
    suggestions: (row.suggested ?? []).map((one) => ({
      card: writeCard(toSummary(one)),
      score: one.score,
      asks: one.asks,
      reason: one.why,
      kindName: one.kind_name === null ? null : { zh: one.kind_name, en: one.kind_name_en ?? one.kind_name },
      modelVersion: one.model_version,
      effectiveFrom: one.effective_from,
      effectiveTo: one.effective_to,
      reviewBy: one.review_by,
      regionChain: one.chain,
    })),
  };
}

/** The row as the article readers see, without what stands beside it. */
export function toPublishedArticle(row: ArticleRow): Omit<PublishedArticle, "validity" | "related"> {
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
