import type { WrittenCard } from "@gongji/application/published";

/** Between texts that come as one: a character that stands in no JSON as it is. */
const SEPARATOR = "\u001e";
const SEPARATOR_SQL = "E'\\x1e'";
const ID_LENGTH = 36;
const KEY_LENGTH = ID_LENGTH + 6;

/** SQL that gathers texts into one, null when there are none. */
export function gatheredSql(text: string, order: string): string {
  return `string_agg(${text}, ${SEPARATOR_SQL} ORDER BY ${order})`;
}

/** Texts that were gathered into one. */
export function ungathered(texts: string | null): string[] {
  return texts?.split(SEPARATOR) ?? [];
}

/** SQL that writes a card of `live.card` with its id and its region before it, so that neither has to be read out of it. */
export function cardSql(card: string, id = `${card}.article_id`): string {
  return `${id}::text || ${card}.region_code || ${card}.json`;
}

/** Cards that were written by {@link cardSql} and gathered. */
export function toCards(cards: string | null): WrittenCard[] {
  return ungathered(cards).map((text) => ({
    articleId: text.slice(0, ID_LENGTH),
    regionCode: text.slice(ID_LENGTH, KEY_LENGTH),
    json: text.slice(KEY_LENGTH),
  }));
}
