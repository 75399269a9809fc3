import type { DraftStage, ListedState, Role } from "@gongji/domain/article";
import type { ShowEvent } from "@gongji/domain/comparison";
import type { ArticleFilter } from "../editing/article-filter.ts";
import type { ChangedFacts, Desk } from "../editing/desk-dto.ts";
import type { LinkTarget, ListedArticle, ListedRevision, Referrer } from "../editing/editor-dto.ts";
import type {
  AgingReport,
  BrokenLinksReport,
  CoverageFilter,
  CoverageReport,
  ReportFilter,
} from "../editing/reports-dto.ts";
import type { TimelineEntry } from "../editing/timeline-dto.ts";
import type { ArticleReads } from "./article-reads.ts";
import type { ArticleRecord } from "./article-store.ts";
import type { AuditReader } from "./audit-store.ts";
import type { ImportReader } from "./import-reader.ts";
import type { PageWarning } from "./import-store.ts";
import type { Page } from "./page.ts";
import type { RelatedReader } from "./related-reader.ts";
import type { RevisionRecord } from "./revision-store.ts";
import type { CategoryRecord, RegionRecord, TopicRecord } from "./taxonomy-store.ts";
import type { ArticleWay, WorkflowReader } from "./workflow-reader.ts";

/** Who and where from: what the editing screen shows around an article. */
export interface ArticleSurroundings {
  readonly createdByName: string | null;
  readonly ownerName: string | null;
  readonly stub: { readonly excerpt: string | null; readonly date: string | null } | null;
  readonly importedFrom: {
    readonly fileName: string;
    readonly breadcrumbs: readonly string[];
    readonly publishedAt: string | null;
    readonly categoryName: string | null;
    readonly sourceLine: string | null;
    readonly warnings: readonly PageWarning[];
  } | null;
}

/** Reads for the editorial room. Everything here may show drafts: no public code may hold one. */
export interface EditorReader extends ImportReader, WorkflowReader {
  /** Keyset pages. `today` decides what is overdue. */
  articles(
    filter: ArticleFilter & { readonly userId: string | null; readonly today: string },
  ): Promise<Page<ListedArticle>>;
  /** Everybody who may sign in, by name. */
  people(): Promise<readonly { readonly userId: string; readonly name: string; readonly role: Role }[]>;
  /** Overdue reviews with their readers of the last week, the riskiest first. */
  overdueByRisk(today: string, limit: number): Promise<Desk["overdue"]>;
  /** How many articles on show somebody looks after whose review date is past. */
  overdueOf(userId: string, today: string): Promise<number>;
  /** How much of what readers say is wrong nobody has seen to. */
  openCorrections(): Promise<number>;
  /** Articles on show that are older than what is known of their topic, the latest change first. */
  changedFacts(asked: {
    readonly now: Date;
    readonly today: string;
    readonly limit: number;
  }): Promise<ChangedFacts>;
  /** Stubs with how many articles name them, the most named first. */
  mostNamedStubs(today: string, limit: number): Promise<Desk["stubs"]>;
  /** How many articles were published on each day in China from a day on. */
  publishedByDay(from: string): Promise<ReadonlyMap<string, number>>;
  article(
    articleId: string,
  ): Promise<{ article: ArticleRecord; around: ArticleSurroundings; way: ArticleWay } | null>;
  counts(today: string): Promise<{
    byState: Record<ListedState, number>;
    byStage: Record<DraftStage, number>;
    overdue: number;
  }>;
  /** How old the articles on show are. */
  aging(
    filter: ReportFilter & { readonly userId: string | null; readonly today: string },
  ): Promise<AgingReport>;
  /** How many articles there are on each topic for each region. */
  coverage(filter: CoverageFilter): Promise<CoverageReport["cells"]>;
  /** Links readers cannot follow, in articles on show. */
  brokenLinks(filter: ReportFilter & { readonly userId: string | null }): Promise<BrokenLinksReport["items"]>;
  /** How many deliveries to receivers were given up, and when the last one was; null for none. */
  deadDeliveries(): Promise<{ readonly count: number; readonly at: Date } | null>;
  /** How many planned acts, and planned releases, failed unseen, and when the last one did; null for none. */
  failedPlans(): Promise<Record<"plans" | "releases", { readonly count: number; readonly at: Date } | null>>;
  targets(articleIds: readonly string[]): Promise<ReadonlyMap<string, LinkTarget>>;
  /** Articles whose title or text holds the words, best first. */
  searchTargets(text: string, exceptId: string, limit: number): Promise<readonly LinkTarget[]>;
  /** Who links to the article in its related list or in its text, in a live or a draft edition. */
  referrers(articleId: string): Promise<readonly Referrer[]>;
  revisions(articleId: string, cursor: number | null, limit: number): Promise<Page<ListedRevision, number>>;
  /** Everything that happened to an article, newest first. */
  timeline(articleId: string, cursor: string | null, limit: number): Promise<Page<TimelineEntry>>;
  /** When readers came to see something else of it, oldest first. */
  showEvents(articleId: string): Promise<readonly ShowEvent[]>;
  revision(revisionId: string): Promise<RevisionRecord | null>;
  taxonomy(): Promise<{
    categories: readonly CategoryRecord[];
    topics: readonly TopicRecord[];
    regions: readonly RegionRecord[];
  }>;
  readonly audit: AuditReader;
  readonly related: RelatedReader;
  readonly reads: ArticleReads;
  /** Title keys that belong to an article already. */
  knownTitles(titleKeys: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
