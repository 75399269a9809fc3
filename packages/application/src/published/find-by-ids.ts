import { articleTag, pageTag } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import type { PublishedReader } from "./published-reader.ts";
import type { FoundById } from "./published-reference.ts";

/** The cards of articles by their ids, in the order they were asked for; why there is none where there is none. */
export async function findByIds(
  reader: PublishedReader,
  articleIds: readonly string[],
  trace: AnswerTrace = UNTRACED,
): Promise<FoundById[]> {
  const found = new Map((await reader.byIds([...new Set(articleIds)])).map((item) => [item.articleId, item]));
  return articleIds.map((articleId): FoundById => {
    const item = found.get(articleId);
    trace.madeOf([articleTag(articleId)]);
    if (!item) return { kind: "never_published", articleId };
    if (item.kind === "article") return item;
    // It also changes with the article its address leads to.
    const { slug, ...withdrawn } = item;
    trace.madeOf([pageTag(slug)]);
    return withdrawn;
  });
}
