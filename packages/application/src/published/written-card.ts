import type { PublishedRegion, PublishedSummary } from "./published-article.ts";

/** A card as the text in which answers give it, with what has to be known of it meanwhile. */
export interface WrittenCard {
  readonly articleId: string;
  readonly regionCode: string;
  /** The JSON of a `PublishedSummary`, without spaces. */
  readonly json: string;
}

/** The text of a card. */
export function writeCard(card: PublishedSummary): WrittenCard {
  return { articleId: card.articleId, regionCode: card.region.code, json: JSON.stringify(card) };
}

/** The card of a text. */
export function readCard({ json }: WrittenCard): PublishedSummary {
  return JSON.parse(json);
}

/** The region on a card. */
export function regionOfCard(card: WrittenCard): PublishedRegion {
  return readCard(card).region;
}

/** A card with more fields, which come after its own. */
export function extendCard({ json }: WrittenCard, fields: object): string {
  return `${json.slice(0, -1)},${JSON.stringify(fields).slice(1)}`;
}
