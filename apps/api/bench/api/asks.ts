import { z } from "zod";
import type { Ask } from "./load-order.ts";

/** Pages followed from the beginning of each list. */
const PAGES = 12;
const pageSchema = z.object({ result: z.object({ data: z.object({ nextCursor: z.string().nullable() }) }) });
const CATEGORIES = ["mutual-aid", "reimbursement", "enrolment", "cross-region"];
const REGIONS = ["100000", "310000", "310101", "320000", "320500"];
const TOPICS = ["app", "documents", "money"];
const WORDS = [
  "报销比例",
  "家庭共济",
  "异地备案",
  "个人账户",
  "生育津贴",
  "门诊慢特病",
  "缴费基数",
  "断缴补缴",
];

const FILTERS: readonly Readonly<Record<string, string>>[] = [
  {},
  ...CATEGORIES.map((categoryKey) => ({ categoryKey })),
  ...REGIONS.map((regionCode) => ({ regionCode })),
  ...TOPICS.map((topicKey) => ({ topicKey })),
  ...CATEGORIES.flatMap((categoryKey) => TOPICS.map((topicKey) => ({ categoryKey, topicKey }))),
];

/** A question of the tRPC face. */
export function ask(procedure: string, input: unknown): Ask {
  return { path: `/trpc/public/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}` };
}

/** The slugs that are asked for, spread evenly over the articles. */
export function askedSlugs(articles: number, relatedCount: number): string[] {
  const count = Math.min(2_000, articles - relatedCount);
  const step = Math.floor((articles - relatedCount) / count);
  return Array.from({ length: count }, (_, index) => `generated-${relatedCount + index * step}`);
}

/** Lists of twenty by every filter, the first page and those that follow. */
export async function listAsks(url: string): Promise<Ask[]> {
  const asks: Ask[] = [];
  for (const filter of FILTERS) {
    let cursor: string | null = null;
    for (let page = 0; page < PAGES; page += 1) {
      const asked = ask("articles.list", { ...filter, limit: 20, ...(cursor !== null && { cursor }) });
      asks.push(asked);
      const answer = pageSchema.parse(await (await fetch(url + asked.path)).json());
      cursor = answer.result.data.nextCursor;
      if (cursor === null) break;
    }
  }
  return spread(asks);
}

/** Searches for a word that an eighth of all articles have. */
export function commonSearchAsks(): Ask[] {
  return spread(
    WORDS.flatMap((text) =>
      [20, 19, 18].flatMap((limit) =>
        FILTERS.slice(0, 10).map((filter) => ask("articles.search", { text, limit, ...filter })),
      ),
    ),
  );
}

/** Searches that find one article or a few: the number in a title. */
export function rareSearchAsks(articles: number): Ask[] {
  const step = Math.max(1, Math.floor(articles / 500));
  return Array.from({ length: Math.min(500, articles) }, (_, index) =>
    ask("articles.search", { text: `第${index * step}篇`, limit: 20 }),
  );
}

/** Questions about the bills of a year, each another one. */
export function decideAsks(): Ask[] {
  return Array.from({ length: 1_000 }, (_, index) =>
    ask("policy.decide", {
      kind: "catastrophic",
      region: "410000",
      on: "2026-06-01",
      question: { scheme: "resident", burdenFen: 1_000_000 + index * 7_310, poorHousehold: index % 10 === 0 },
    }),
  );
}

/** What follows one another is asked at the same time; neighbours of a kind are moved apart. */
function spread(asks: readonly Ask[]): Ask[] {
  const STRIDE = 37;
  return asks
    .map((one, index) => ({ one, place: (index * STRIDE) % asks.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
