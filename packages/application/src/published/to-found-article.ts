import { highlight, type RankedMatch, rangesOf, snippet } from "@gongji/ranking";
import type { FoundArticleCard } from "./search-answer.ts";
import type { FoundCard } from "./search-reader.ts";

/** A card with what it was found by and what of the typed text it lacks; nothing without a match. */
export function toFoundArticle(
  text: string,
  card: FoundCard,
  match: RankedMatch | undefined,
): FoundArticleCard[] {
  if (!match) return [];
  const { summary, shortAnswer, bodyText } = card;
  const { tokens, missing } = match;
  const shown = snippet(shortAnswer, tokens) ?? snippet(bodyText, tokens) ?? summary.excerpt;
  return [
    {
      ...summary,
      highlights: { title: highlight(summary.title, tokens), excerpt: highlight(shown, tokens) },
      missing: rangesOf(text, missing),
    },
  ];
}
