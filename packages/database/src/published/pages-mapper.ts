import type {
  FoundAtAddress,
  PublishedLink,
  PublishedWithdrawal,
  ReaderPin,
  ReaderSuggestion,
} from "@gongji/application/published";
import { toCards, ungathered } from "./card-text.ts";
import { isoMoment } from "./summary-mapper.ts";

type Texts = readonly (string | null)[];

interface Keyed {
  /** The address or id that was asked for. */
  readonly key: string;
}

/** A row of the statement of pages; the arrays are explained there. */
interface ArticleRow extends Keyed {
  readonly id: string;
  readonly slug: string;
  readonly json: string;
  readonly region_chain: string;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly pins: string | null;
  readonly pinned_cards: string | null;
  readonly suggestions: readonly Texts[] | null;
  readonly suggested_cards: string | null;
  readonly previous: Texts | null;
  readonly next: Texts | null;
  readonly linked_ids: string | null;
  readonly linked: readonly Texts[] | null;
}

/** The row of an address or id where no article is. */
interface AbsenceRow extends Keyed {
  readonly id: null;
  readonly absence: {
    readonly articleId: string;
    readonly slug: string;
    /** Null of an article that is on show at the other address. */
    readonly withdrawal: PublishedWithdrawal | null;
  } | null;
}

/** A row of the statement of pages. */
export type PageRow = ArticleRow | AbsenceRow;

function toLink([articleId, slug, title]: Texts): PublishedLink {
  return { articleId: articleId ?? "", slug: slug ?? "", title: title ?? "" };
}

function toPins({ pins, pinned_cards }: ArticleRow): ReaderPin[] {
  const remarks = ungathered(pins);
  return toCards(pinned_cards).map((card, index) => {
    const said: Texts = JSON.parse(remarks[index] || "[]");
    const [reason = null, expiresOn = null, effectiveTo = null] = said;
    return { card, reason, expiresOn, effectiveTo };
  });
}

function toSuggestions({ suggestions, suggested_cards }: ArticleRow): ReaderSuggestion[] {
  return toCards(suggested_cards).map((card, index) => {
    const [
      score,
      asks,
      why,
      modelVersion,
      effectiveFrom = null,
      effectiveTo = null,
      reviewBy = null,
      chain,
      kindName = null,
      kindNameEn = null,
    ] = suggestions?.[index] ?? [];
    return {
      card,
      score: Number(score),
      asks: asks ?? "",
      reason: JSON.parse(why ?? "null"),
      kindName: kindName === null ? null : { zh: kindName, en: kindNameEn ?? kindName },
      modelVersion: modelVersion ?? "",
      effectiveFrom,
      effectiveTo,
      reviewBy,
      regionChain: chain?.split(" ") ?? [],
    };
  });
}

/** What the row says there is. */
export function toFound(row: PageRow): FoundAtAddress | null {
  if (row.id === null) {
    if (!row.absence) return null;
    const { withdrawal, ...found } = row.absence;
    if (!withdrawal) return { ...found, movedTo: found.slug };
    return { ...found, withdrawal: { ...withdrawal, withdrawnAt: isoMoment(withdrawal.withdrawnAt) } };
  }
  return {
    articleId: row.id,
    slug: row.slug,
    json: row.json,
    regionChain: row.region_chain.split(" "),
    linkedIds: row.linked_ids?.split(" ") ?? [],
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    previous: row.previous && toLink(row.previous),
    next: row.next && toLink(row.next),
    linkedArticles: row.linked?.map(toLink) ?? [],
    pins: toPins(row),
    suggestions: toSuggestions(row),
  };
}
