import { fillRelated, RELATED_SIZE, type RelatedItem, type RelatedTarget } from "@gongji/domain/related";
import { reasonSentence } from "@gongji/ranking/related";
import type { RelatedArticle } from "./published-article.ts";
import type { ReaderSuggestion, RelatedSources } from "./published-reader.ts";
import { readCard, regionOfCard, type WrittenCard } from "./written-card.ts";

/** For whom and for when a list is made. */
export interface RelatedReading {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The reader's region and what that lies in; null when it is not known. */
  readonly readerRegionChain: readonly string[] | null;
}

interface Candidate extends ReaderSuggestion {
  readonly articleId: string;
  readonly question: string;
}

/** An article beside another one, before it is written out. */
export interface FilledRelated {
  readonly card: WrittenCard;
  /** What a list says of it besides its card. */
  readonly said: Pick<RelatedArticle, "position" | "origin" | "reason" | "suggestion">;
}

/** What readers see beside an article: pins in the editors' order, then suggestions. */
export function fillPublishedRelated(
  { articleId: ownerId, regionChain: ownerRegionChain, linkedIds, pins, suggestions }: RelatedSources,
  { on, readerRegionChain }: RelatedReading,
): FilledRelated[] {
  const candidates = suggestions.map(
    (suggestion): Candidate => ({
      ...suggestion,
      articleId: suggestion.card.articleId,
      question: suggestion.asks,
    }),
  );
  const targets = new Map<string, RelatedTarget>();
  for (const { card, effectiveFrom, effectiveTo, reviewBy, regionChain } of suggestions) {
    targets.set(card.articleId, { live: true, effectiveFrom, effectiveTo, reviewBy, regionChain });
  }
  for (const { card, effectiveTo } of pins) {
    // An editor may announce what is to come.
    const always = { live: true, effectiveFrom: null, reviewBy: null };
    targets.set(card.articleId, { ...always, effectiveTo, regionChain: [card.regionCode] });
  }
  const cards = new Map([...candidates, ...pins].map(({ card }) => [card.articleId, card]));
  const items = fillRelated({
    ownerId,
    ownerRegionChain,
    pins: pins.map(({ card, reason, expiresOn }) => ({ articleId: card.articleId, reason, expiresOn })),
    // Those of the editors are left out where the suggestions are read.
    exclusions: [],
    linkedIds: new Set(linkedIds),
    candidates,
    targetOf: (articleId) => targets.get(articleId),
    on,
    readerRegionChain,
    size: RELATED_SIZE,
  });
  return items.flatMap((item) => {
    const card = cards.get(item.articleId);
    return card ? [{ card, said: { position: item.position, ...whyOf(item) } }] : [];
  });
}

/** A related list as data. */
export function toRelatedArticles(filled: readonly FilledRelated[]): RelatedArticle[] {
  return filled.map(({ card, said }) => ({ ...readCard(card), ...said }));
}

/** The days on which a list may be another one though nothing was changed: something begins, ends, or is due for review. */
export function relatedChangeDays({
  pins,
  suggestions,
}: Pick<RelatedSources, "pins" | "suggestions">): string[] {
  const ends = [...pins, ...suggestions].map(({ effectiveTo }) => effectiveTo);
  const begins = suggestions.map(({ effectiveFrom }) => effectiveFrom);
  const expiries = pins.map(({ expiresOn }) => expiresOn);
  const overdue = suggestions.map(({ reviewBy }) => reviewBy && dayAfter(reviewBy));
  return [...begins, ...ends, ...expiries, ...overdue].filter((day) => day !== null);
}

function whyOf(item: RelatedItem<Candidate>): Pick<RelatedArticle, "origin" | "reason" | "suggestion"> {
  if (item.origin === "pinned") return { origin: "pinned", reason: item.pin.reason, suggestion: null };
  const { reason, card, kindName, modelVersion } = item.suggestion;
  const text = reasonSentence(reason, {
    region: () => {
      const { name, nameEn } = regionOfCard(card);
      return { zh: name, en: nameEn };
    },
    kind: (kind) => kindName ?? { zh: kind, en: kind },
  });
  return { origin: "suggested", reason: null, suggestion: { code: reason.code, text, modelVersion } };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10);
}
