import {
  excerpt,
  type PublishedRegion,
  type PublishedSummary,
  type PublishedTerm,
} from "@gongji/application/published";

/** A moment as PostgreSQL gives it: as a value of its own, or inside JSON. */
export type Moment = Date | string;

/** A row with what a card shows; `region` and `category` come as JSON. */
export interface SummaryRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly short_answer: string;
  readonly published_at: Moment;
  readonly region: PublishedRegion;
  readonly category: PublishedTerm | null;
}

/** A region as JSON, from an alias of `live.region`. */
export const regionJson = (alias: string): string =>
  `json_build_object('code', ${alias}.code, 'name', ${alias}.name, 'nameEn', ${alias}.name_en, 'level', ${alias}.level)`;

/** A category or topic as JSON, null without one, from an alias of its view. */
export const termJson = (alias: string): string =>
  `CASE WHEN ${alias}.key IS NOT NULL THEN json_build_object('key', ${alias}.key, 'name', ${alias}.name, 'nameEn', ${alias}.name_en) END`;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A moment in ISO 8601. */
export function isoMoment(moment: Moment): string {
  return typeof moment === "string" && ISO.test(moment) ? moment : new Date(moment).toISOString();
}

/** A row as a card. */
export function toSummary(row: SummaryRow): PublishedSummary {
  return {
    articleId: row.id,
    slug: row.slug,
    title: row.title,
    question: row.question,
    excerpt: excerpt(row.short_answer),
    region: row.region,
    category: row.category,
    publishedAt: isoMoment(row.published_at),
  };
}
