import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { chinaDay } from "../published/china-day.ts";
import type {
  AgingReport,
  BrokenLinksReport,
  CoverageFilter,
  CoverageReport,
  ReportFilter,
} from "./reports-dto.ts";

/** How old the articles on show are. */
export async function readAging(
  reader: EditorReader,
  actor: Actor,
  now: Date,
  filter: ReportFilter,
): Promise<AgingReport> {
  authorise(actor, "article.read");
  return await reader.aging({ ...filter, userId: actor.userId, today: chinaDay(now) });
}

/** How many articles there are on each topic for each region. */
export async function readCoverage(
  reader: EditorReader,
  actor: Actor,
  filter: CoverageFilter,
): Promise<CoverageReport> {
  authorise(actor, "article.read");
  return { cells: [...(await reader.coverage(filter))] };
}

/** Links readers cannot follow, in articles on show. */
export async function readBrokenLinks(
  reader: EditorReader,
  actor: Actor,
  filter: ReportFilter,
): Promise<BrokenLinksReport> {
  authorise(actor, "article.read");
  return { items: [...(await reader.brokenLinks({ ...filter, userId: actor.userId }))] };
}
