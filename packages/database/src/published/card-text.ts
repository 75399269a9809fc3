import type { WrittenCard } from "@gongji/application/published";

/** Between the texts of cards: a character that stands in no JSON as it is. */
const CARD_SEPARATOR = "\u001e";
/** The same as PostgreSQL writes it. */
export const CARD_SEPARATOR_SQL = "E'\\x1e'";

/** Cards that came as one text, in the order of the ids and codes that came with them. */
export function toCards(
  keys: readonly { readonly articleId: string; readonly regionCode: string }[],
  cards: string | null,
): WrittenCard[] {
  const texts = cards?.split(CARD_SEPARATOR) ?? [];
  return keys.map(({ articleId, regionCode }, index) => ({
    articleId,
    regionCode,
    json: texts[index] ?? "null",
  }));
}
