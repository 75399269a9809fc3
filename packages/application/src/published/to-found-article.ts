import { highlight, type RankedMatch, snippet } from "@gongji/ranking";
import type { FoundArticleCard } from "./search-answer.ts";
import type { FoundCard } from "./search-reader.ts";

/** A card with what it was found by; nothing without a match. */
export function toFoundArticle(card: FoundCard, match: RankedMatch | undefined): FoundArticleCard[] {
  if (!match) return [];
  const { summary, shortAnswer, bodyText } = card;
  const { tokens, missing } = match;
  const text = snippet(shortAnswer, tokens) ?? snippet(bodyText, tokens) ?? summary.excerpt;
  return [
    {
      ...summary,
      highlights: { title: highlight(summary.title, tokens), excerpt: highlight(text, tokens) },
      missing: [...missing],
    },
  ];
}
