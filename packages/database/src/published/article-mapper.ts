import type {
  Breadcrumb,
  PublishedArticle,
  PublishedLink,
  PublishedRegion,
  PublishedTerm,
  PublishedWithdrawal,
} from "@gongji/application/published";
import { regionChain } from "./region-chain-sql.ts";
import { isoMoment, type SummaryRow, toSummary } from "./summary-mapper.ts";

/** The row of an article. The body was checked when it was written and is checked again on its way out. */
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
  readonly related: readonly (SummaryRow & {
    readonly reason: string | null;
    readonly expires_on: string | null;
  })[];
  readonly previous: PublishedLink | null;
  readonly next: PublishedLink | null;
  readonly linked: PublishedLink[] | null;
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

/** The day the first of its pins ends; null when none does. */
export function firstExpiry({ related }: ArticleRow): string | null {
  return related.flatMap(({ expires_on }) => expires_on ?? []).sort()[0] ?? null;
}

/** The row as the article readers see. */
export function toPublishedArticle(row: ArticleRow): Omit<PublishedArticle, "validity"> {
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
    related: row.related.map((target, position) => ({
      ...toSummary(target),
      position,
      origin: "pinned",
      reason: target.reason,
    })),
    linkedArticles: row.linked ?? [],
  };
}
