import { type ListedRevision, pageWarningSchema } from "@gongji/application";
import type { EditorReader } from "@gongji/application/ports";
import { z } from "zod";
import { findByTitleKeys } from "../articles/find-by-title-keys.ts";
import { loadArticle } from "../articles/load-articles.ts";
import { getRevision } from "../articles/revision-store.ts";
import { listAuditEvents } from "../audit/list-audit-events.ts";
import { verifyAuditChain } from "../audit/verify-audit-chain.ts";
import type { Database } from "../connection/create-database.ts";
import { createArticleReads } from "../related/article-reads.ts";
import { readWay } from "../workflow/read-way.ts";
import { createWorkflowReader } from "../workflow/workflow-reader.ts";
import { countArticles } from "./count-articles.ts";
import { createImportReader } from "./import-reader.ts";
import { readReferrers, readTargets } from "./link-targets.ts";
import { listArticles } from "./list-articles.ts";
import { readChangedFacts } from "./read-changed-facts.ts";
import {
  countOverdueOf,
  readDeadDeliveries,
  readFailedPlans,
  readOverdue,
  readPublishedByDay,
  readStubs,
} from "./read-desk.ts";
import { readAgingReport, readBrokenLinks, readCoverageReport } from "./read-reports.ts";
import { readShowEvents, readTimeline } from "./read-timeline.ts";
import { createRelatedReader } from "./related-reader.ts";
import { searchTargets } from "./search-targets.ts";

const warningsSchema = z.array(pageWarningSchema);

async function readSurroundings(db: Database, articleId: string) {
  const row = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      stubExcerpt: true,
      stubDate: true,
      createdBy: { select: { name: true } },
      owner: { select: { name: true } },
      importedPages: { orderBy: { at: "desc" }, take: 1, omit: { source: true } },
    },
  });
  const [page] = row.importedPages;
  return {
    createdByName: row.createdBy?.name ?? null,
    ownerName: row.owner?.name ?? null,
    stub:
      row.stubExcerpt === null && row.stubDate === null
        ? null
        : { excerpt: row.stubExcerpt, date: row.stubDate },
    importedFrom: page
      ? {
          fileName: page.fileName,
          breadcrumbs: page.breadcrumbs,
          publishedAt: page.publishedAt,
          categoryName: page.categoryName,
          sourceLine: page.sourceLine,
          warnings: warningsSchema.parse(page.warnings),
        }
      : null,
  };
}

async function listRevisions(db: Database, articleId: string, cursor: number | null, limit: number) {
  const rows = await db.revision.findMany({
    where: { articleId, ...(cursor === null ? {} : { number: { lt: cursor } }) },
    orderBy: { number: "desc" },
    take: limit + 1,
    omit: { content: true },
    include: { actor: { select: { id: true, name: true } } },
  });
  const items = rows.slice(0, limit).map(
    (row): ListedRevision => ({
      revisionId: row.id,
      number: row.number,
      reason: row.reason,
      title: row.title,
      at: row.at.toISOString(),
      actor: row.actor && { userId: row.actor.id, name: row.actor.name },
    }),
  );
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
}

/** The editors' reads in PostgreSQL. They see drafts: nothing public may be given this. */
export function createEditorReader(database: Database): EditorReader {
  return {
    ...createImportReader(database),
    ...createWorkflowReader(database),
    async article(articleId) {
      const article = await loadArticle(database, articleId);
      if (!article) return null;
      const [around, way] = await Promise.all([
        readSurroundings(database, articleId),
        readWay(database, article),
      ]);
      return { article, around, way };
    },
    articles: (filter) => listArticles(database, filter),
    async people() {
      const rows = await database.user.findMany({
        where: { suspendedAt: null },
        select: { id: true, name: true, role: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      });
      return rows.map(({ id, name, role }) => ({ userId: id, name, role }));
    },
    counts: (today) => countArticles(database, today),
    overdueByRisk: (today, limit) => readOverdue(database, today, limit),
    overdueOf: (userId, today) => countOverdueOf(database, userId, today),
    openCorrections: () => database.correction.count({ where: { doneAt: null } }),
    changedFacts: (asked) => readChangedFacts(database, asked),
    mostNamedStubs: (today, limit) => readStubs(database, today, limit),
    publishedByDay: (from) => readPublishedByDay(database, from),
    aging: (filter) => readAgingReport(database, filter),
    coverage: (filter) => readCoverageReport(database, filter),
    brokenLinks: (filter) => readBrokenLinks(database, filter),
    deadDeliveries: () => readDeadDeliveries(database),
    failedPlans: () => readFailedPlans(database),
    targets: (articleIds) => readTargets(database, articleIds),
    searchTargets: (text, exceptId, limit) => searchTargets(database, text, exceptId, limit),
    referrers: (articleId) => readReferrers(database, articleId),
    revisions: (articleId, cursor, limit) => listRevisions(database, articleId, cursor, limit),
    timeline: (articleId, cursor, limit) => readTimeline(database, articleId, cursor, limit),
    showEvents: (articleId) => readShowEvents(database, articleId),
    revision: (revisionId) => getRevision(database, revisionId),
    async taxonomy() {
      const [categories, topics, regions] = await Promise.all([
        database.category.findMany({ orderBy: [{ position: "asc" }, { key: "asc" }] }),
        database.topic.findMany({ orderBy: { key: "asc" } }),
        database.region.findMany({ orderBy: { code: "asc" } }),
      ]);
      return { categories, topics, regions };
    },
    related: createRelatedReader(database),
    reads: createArticleReads(database),
    audit: {
      events: (filter) => listAuditEvents(database, filter),
      verify: (after, most) => verifyAuditChain(database, after, most),
    },
    knownTitles: (titleKeys) => findByTitleKeys(database, titleKeys),
  };
}
