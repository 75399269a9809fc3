import {
  AGING_STEPS,
  type AgingReport,
  type BrokenLinksReport,
  type CoverageFilter,
  type CoverageReport,
  type ReportFilter,
} from "@gongji/application";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { readTargets } from "./link-targets.ts";

/** Months of the steps by last change: under a month, one to three, three to six, six to twelve, older. */
const MONTHS = [0, 1, 3, 6, 12];

function narrowed({
  regionCode,
  categoryKey,
  owner,
  userId,
}: ReportFilter & { readonly userId: string | null }): Prisma.Sql {
  const list = [
    ...(regionCode ? [Prisma.sql`region_code = ${regionCode}`] : []),
    ...(categoryKey ? [Prisma.sql`category_key = ${categoryKey}`] : []),
    ...(owner === undefined
      ? []
      : [
          owner === "none"
            ? Prisma.sql`owner_id IS NULL`
            : Prisma.sql`owner_id = ${owner === "me" ? userId : owner}::uuid`,
        ]),
  ];
  return list.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(list, " AND ")}`;
}

/** How old the articles on show are, by their review dates and by their last changes. */
export async function readAgingReport(
  db: Transaction,
  filter: ReportFilter & { readonly userId: string | null; readonly today: string },
): Promise<AgingReport> {
  const { today } = filter;
  const [review, change] = await Promise.all([
    db.$queryRaw<AgingReport["byReview"]>`
      SELECT CASE
        WHEN review_by IS NULL THEN 'no_date'
        WHEN review_by >= ${today}::date + 30 THEN 'due_later'
        WHEN review_by >= ${today}::date THEN 'due_soon'
        WHEN review_by >= ${today}::date - 90 THEN 'overdue'
        WHEN review_by >= ${today}::date - 365 THEN 'overdue_quarter'
        ELSE 'overdue_year' END AS step, count(*)::int AS count
      FROM desk_entry WHERE is_on_show ${narrowed(filter)} GROUP BY 1`,
    db.$queryRaw<AgingReport["byChange"]>`
      SELECT m.months AS "monthsFrom", count(*)::int AS count
      FROM desk_entry d CROSS JOIN LATERAL (
        SELECT max(months)::int AS months FROM unnest(${MONTHS}::int[]) months
        WHERE months = 0 OR d.changed_at < ${today}::date - make_interval(months => months)
      ) m
      WHERE is_on_show ${narrowed(filter)} GROUP BY 1`,
  ]);
  return {
    today,
    byReview: AGING_STEPS.map((step) => ({
      step,
      count: review.find((row) => row.step === step)?.count ?? 0,
    })),
    byChange: MONTHS.map((monthsFrom) => ({
      monthsFrom,
      count: change.find((row) => row.monthsFrom === monthsFrom)?.count ?? 0,
    })),
  };
}

/** How many articles there are on each topic for each region: on show, and not published. */
export async function readCoverageReport(
  db: Transaction,
  { categoryKey }: CoverageFilter,
): Promise<CoverageReport["cells"]> {
  const category = categoryKey ? Prisma.sql`AND category_key = ${categoryKey}` : Prisma.empty;
  return await db.$queryRaw<CoverageReport["cells"]>`
    SELECT topic AS "topicKey", region_code AS "regionCode",
      count(*) FILTER (WHERE is_on_show)::int AS live, count(*) FILTER (WHERE NOT is_on_show)::int AS unpublished
    FROM desk_entry CROSS JOIN LATERAL unnest(topic_keys) topic
    WHERE state <> 'withdrawn' ${category}
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** More broken links than this are not told: whoever has so many begins somewhere. */
const BROKEN_LINKS_MAX = 500;

/** Links readers cannot follow, in articles on show: by the title of the article, the text before the list. */
export async function readBrokenLinks(
  db: Transaction,
  filter: ReportFilter & { readonly userId: string | null },
): Promise<BrokenLinksReport["items"]> {
  const rows = await db.$queryRaw<
    { id: string; title: string; position: number | null; target_id: string }[]
  >`
    WITH lost AS (
      SELECT article_id AS id FROM desk_entry WHERE state = 'withdrawn'
      UNION ALL
      SELECT id FROM article WHERE trashed_at IS NOT NULL
    ), broken AS (
      SELECT l.edition_id, l.target_id, NULL::int AS position FROM edition_link l
      WHERE NOT EXISTS (SELECT FROM desk_entry t WHERE t.article_id = l.target_id AND t.is_on_show)
      UNION ALL
      SELECT l.edition_id, l.target_id, l.position FROM lost JOIN related_link l ON l.target_id = lost.id
      WHERE l.kind = 'pin'
    )
    SELECT a.id, e.title, b.position, b.target_id
    FROM broken b JOIN article a ON a.live_edition_id = b.edition_id JOIN edition e ON e.id = b.edition_id
    WHERE a.id IN (SELECT article_id FROM desk_entry WHERE is_on_show ${narrowed(filter)})
    ORDER BY e.title COLLATE "zh-x-icu", a.id, b.position NULLS FIRST, b.target_id LIMIT ${BROKEN_LINKS_MAX}`;
  const targets = await readTargets(db, [...new Set(rows.map((row) => row.target_id))]);
  return rows.map(({ id, title, position, target_id }) => ({
    article: { articleId: id, title },
    position,
    targetId: target_id,
    target: targets.get(target_id) ?? null,
  }));
}
