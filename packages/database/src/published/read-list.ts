import type { PublishedListRequest, ReaderList } from "@gongji/application/published";
import type pg from "pg";
import { toCards } from "./card-text.ts";
import {
  type AskedList,
  askedList,
  listName,
  listPurpose,
  listsStatement,
  type RegionCodes,
} from "./lists-statement.ts";
import { listCursor } from "./page-cursor.ts";
import { queryPublished } from "./query-published.ts";
import { createReadTogether } from "./read-together.ts";

/** A page of a list, one longer than it was asked for: its articles latest first, whichever way it was read. */
interface ListRow {
  readonly place: number;
  readonly moments: string | null;
  readonly cards: string | null;
}

function toPage({ request, from }: AskedList, row: ListRow | undefined): ReaderList {
  const moments = row?.moments?.split(",").map((moment) => new Date(Number(moment))) ?? [];
  const cards = toCards(row?.cards ?? null);
  const hasMore = cards.length > request.limit;
  const isBackward = from?.isBackward ?? false;
  // The one too many is the farthest from where the page begins.
  const [begin, end] = isBackward && hasMore ? [1, cards.length] : [0, Math.min(cards.length, request.limit)];
  const cursor = (at: number, backward: boolean) => {
    const [card, moment] = [cards[at], moments[at]];
    if (!card || !moment || end === begin) return null;
    const place = { moment, articleId: card.articleId, isBackward: backward };
    return listCursor(listPurpose(request), place);
  };
  // Where a page came from there is at least the page it came from.
  const hasPrevious = isBackward ? hasMore : from !== null;
  const hasNext = isBackward || hasMore;
  return {
    cards: cards.slice(begin, end),
    nextCursor: hasNext ? cursor(end - 1, false) : null,
    previousCursor: hasPrevious ? cursor(begin, true) : null,
  };
}

/** Reads pages of published articles, latest first; those asked for at the same time in one statement. */
export function createReadList(
  pool: pg.Pool,
): (request: PublishedListRequest, regionCodes: RegionCodes) => Promise<ReaderList> {
  const read = createReadTogether<AskedList, ReaderList>({
    nameOf: listName,
    async read([first, ...others], size) {
      if (!first) return [];
      const lists: [AskedList, ...AskedList[]] = [first, ...others];
      const { values, ...statement } = listsStatement(lists, size);
      const rows = await queryPublished<ListRow>(pool, statement, values);
      const byPlace = new Map(rows.map((row) => [row.place, row]));
      return lists.map((list, place) => toPage(list, byPlace.get(place)));
    },
  });
  return async (request, regionCodes) => {
    if (regionCodes?.length === 0) return { cards: [], nextCursor: null, previousCursor: null };
    return await read(askedList(request, regionCodes));
  };
}
