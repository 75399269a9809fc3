import type { PublishedSummary } from "@gongji/client";
import { api } from "#lib/api.ts";
import { COUNTRY } from "#lib/regions.ts";

/** Most questions on the front page. */
const SHOWN = 8;

/**
 * The questions on the front page: of every category, in the publisher's order of them, the latest that holds in the
 * whole country; where there are fewer categories, the latest of all.
 */
export async function frontQuestions(): Promise<readonly PublishedSummary[]> {
  const { articles, categories } = api();
  const { items } = await categories.list.query();
  const filled = items.filter(({ articleCount }) => articleCount > 0).slice(0, SHOWN);
  const [latest, ...ofCategories] = await Promise.all([
    articles.list.query({ limit: SHOWN }),
    ...filled.map(({ key }) => articles.list.query({ categoryKey: key, regionCode: COUNTRY, limit: 1 })),
  ]);
  const all = [...ofCategories, latest].flatMap((page) => page.items);
  return [...new Map(all.map((article) => [article.articleId, article])).values()].slice(0, SHOWN);
}
