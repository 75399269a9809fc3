import { measurePage, type PageCost, type PageLoad } from "./measure-page.ts";
import { servePlainPage } from "./plain-page.ts";
import type { RunningSite } from "./reader-site.ts";

/** An article's cost, and that of the same words on a page that is nothing else, at the same time. */
export interface ArticleFigures {
  readonly article: PageCost & PageLoad;
  readonly reference: PageCost;
}

/**
 * What an article may take: that long, or that many times what its words alone take on this machine just then. Their
 * blocking is too little to compare with; all their tasks are not.
 */
const LIMITS = [
  { figure: "largestPaintMs", most: 1_500, ratio: 1.5, of: "largestPaintMs" },
  { figure: "blockingMs", most: 50, ratio: 0.25, of: "busyMs" },
  { figure: "busyMs", most: 600, ratio: 2.5, of: "busyMs" },
] as const;
/** Whether an article takes no longer than it may. */
export const isQuick = ({ article, reference }: ArticleFigures) =>
  LIMITS.every(({ figure, most, ratio, of }) => article[figure] <= Math.max(most, ratio * reference[of]));

/** On a machine that does other things too, what a page itself needs shows only now and then. */
const TRIES = { least: 3, most: 5 };

/** Each figure by itself, as it is when nothing else disturbs it. */
function best(one: PageCost, other: PageCost): PageCost {
  return {
    largestPaintMs: Math.min(one.largestPaintMs, other.largestPaintMs),
    blockingMs: Math.min(one.blockingMs, other.blockingMs),
    busyMs: Math.min(one.busyMs, other.busyMs),
  };
}

/** Measures an article and its reference by turns, until it is quick or there were enough tries. */
export async function measureArticle(
  { browser, url: origin }: RunningSite,
  path: string,
): Promise<ArticleFigures> {
  const url = origin + path;
  const plain = await servePlainPage(url);
  try {
    let article = await measurePage(browser, url);
    let reference: PageCost = await measurePage(browser, plain.url);
    for (let tries = 1; tries < TRIES.most; tries += 1) {
      if (tries >= TRIES.least && isQuick({ article, reference })) break;
      article = { ...article, ...best(article, await measurePage(browser, url)) };
      reference = best(reference, await measurePage(browser, plain.url));
    }
    return { article, reference };
  } finally {
    plain.stop();
  }
}
