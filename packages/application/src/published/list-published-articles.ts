import { COUNTRY_CODE } from "@gongji/domain/article";
import { listTag, TAGS } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import type {
  CountsRequest,
  PublishedCounts,
  PublishedList,
  PublishedListRequest,
} from "./published-list.ts";
import type { PublishedReader, ReaderList } from "./published-reader.ts";
import { WrittenAnswer } from "./written-answer.ts";
import { readCard } from "./written-card.ts";

type RegionFilter = Pick<PublishedListRequest, "regionCode" | "regionScope">;

/** The regions a filter takes in, null for all. */
async function regionsOf(reader: PublishedReader, filter: RegionFilter): Promise<readonly string[] | null> {
  const { regionCode, regionScope = "exact" } = filter;
  if (regionCode === undefined || (regionScope === "within" && regionCode === COUNTRY_CODE)) return null;
  return regionScope === "exact" ? [regionCode] : await reader.regionCodes(regionCode, regionScope);
}

/** The lists a list is made of: those of a chain are those of each of its regions. */
function listTags(request: PublishedListRequest, regionCodes: readonly string[] | null): string[] {
  const { categoryKey, topicKey, regionCode, regionScope } = request;
  const shelf = { categoryKey, topicKey };
  if (regionCodes === null) return [listTag(shelf)];
  if (regionScope === "within") return [listTag({ ...shelf, withinCode: regionCode })];
  return regionCodes.map((code) => listTag({ ...shelf, regionCode: code }));
}

async function readList(
  reader: PublishedReader,
  request: PublishedListRequest,
  trace: AnswerTrace,
): Promise<ReaderList> {
  const regionCodes = await regionsOf(reader, request);
  trace.madeOf(listTags(request, regionCodes));
  return await reader.list(request, regionCodes);
}

/**
 * Published articles, latest first, of a category, a region or those above or inside it, a topic, or all.
 * @throws ProblemError input.invalid for a cursor of another list
 */
export async function listPublishedArticles(
  reader: PublishedReader,
  request: PublishedListRequest,
  trace: AnswerTrace = UNTRACED,
): Promise<PublishedList> {
  const { cards, ...cursors } = await readList(reader, request, trace);
  return { items: cards.map(readCard), ...cursors };
}

/**
 * The same as text: the cards stay the text they are kept as.
 * @throws ProblemError input.invalid for a cursor of another list
 */
export async function writePublishedList(
  reader: PublishedReader,
  request: PublishedListRequest,
  trace: AnswerTrace = UNTRACED,
): Promise<WrittenAnswer> {
  const { cards, nextCursor, previousCursor } = await readList(reader, request, trace);
  const items = cards.map((card) => card.json).join();
  return new WrittenAnswer(`{"items":[${items}],${JSON.stringify({ nextCursor, previousCursor }).slice(1)}`);
}

/** How many articles a filter leaves, and how many it would with another category, region or topic. */
export async function countPublishedArticles(
  reader: PublishedReader,
  request: CountsRequest,
  trace: AnswerTrace = UNTRACED,
): Promise<PublishedCounts> {
  trace.madeOf([TAGS.counts]);
  return await reader.counts(request, await regionsOf(reader, request));
}
