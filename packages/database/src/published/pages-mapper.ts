import type { PublishedLink, PublishedRegion, PublishedTerm } from "@gongji/application/published";
import type { ArticleRow, PinnedRow, SuggestedRow } from "./article-mapper.ts";
import { toCards } from "./card-text.ts";

type Texts = readonly (string | null)[];

/** A row of the statement of pages; the arrays are explained there. */
export interface PageRow
  extends Omit<
    ArticleRow,
    | "region"
    | "region_chain"
    | "category"
    | "topics"
    | "related"
    | "suggested"
    | "previous"
    | "next"
    | "linked"
  > {
  readonly regions: Texts;
  readonly category: Texts | null;
  readonly topics: readonly Texts[] | null;
  readonly pins: readonly Texts[] | null;
  readonly pinned_cards: string | null;
  readonly suggestions: readonly Texts[] | null;
  readonly suggested_cards: string | null;
  readonly previous: Texts | null;
  readonly next: Texts | null;
  readonly linked: readonly Texts[] | null;
}

const REGION_FIELDS = 4;
/** Of a card, before what is said of it. */
const KEY_FIELDS = 2;

function toRegion(texts: Texts, from: number): PublishedRegion | null {
  const [code, name, nameEn, level] = texts.slice(from, from + REGION_FIELDS);
  if (!code || !isLevel(level)) return null;
  return { code, name: name ?? "", nameEn: nameEn ?? "", level };
}

function isLevel(text: string | null | undefined): text is PublishedRegion["level"] {
  return text === "country" || text === "province" || text === "prefecture" || text === "county";
}

function toTerm(texts: Texts, from = 0): PublishedTerm | null {
  const key = texts[from];
  return key ? { key, name: texts[from + 1] ?? "", nameEn: texts[from + 2] ?? "" } : null;
}

function toLink([articleId, slug, title]: Texts): PublishedLink {
  return { articleId: articleId ?? "", slug: slug ?? "", title: title ?? "" };
}

const keyOf = ([articleId, regionCode]: Texts) => ({
  articleId: articleId ?? "",
  regionCode: regionCode ?? "",
});

function toPins({ pins, pinned_cards }: PageRow): PinnedRow[] {
  const said = pins ?? [];
  const cards = toCards(said.map(keyOf), pinned_cards);
  return cards.map((card, index) => {
    const [reason = null, expiresOn = null, effectiveTo = null] = said[index]?.slice(KEY_FIELDS) ?? [];
    return { card, reason, expires_on: expiresOn, effective_to: effectiveTo };
  });
}

function toSuggestions({ suggestions, suggested_cards }: PageRow): SuggestedRow[] {
  const said = suggestions ?? [];
  const cards = toCards(said.map(keyOf), suggested_cards);
  return cards.map((card, index) => {
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
    ] = said[index]?.slice(KEY_FIELDS) ?? [];
    return {
      card,
      score: Number(score),
      asks: asks ?? "",
      why: JSON.parse(why ?? "null"),
      model_version: modelVersion ?? "",
      effective_from: effectiveFrom,
      effective_to: effectiveTo,
      review_by: reviewBy,
      chain: chain?.split(" ") ?? [],
      kind_name: kindName,
      kind_name_en: kindNameEn,
    };
  });
}

function requireRegion(texts: Texts, from: number): PublishedRegion {
  const region = toRegion(texts, from);
  if (!region) throw new Error("a published article has a region");
  return region;
}

/** The row in the form in which a single article comes. */
export function toArticleRow(row: PageRow): ArticleRow {
  const region = requireRegion(row.regions, 0);
  const above = [3, 2, 1].map((step) => toRegion(row.regions, step * REGION_FIELDS));
  return {
    ...row,
    region,
    region_chain: [...above, region],
    category: row.category && toTerm(row.category),
    topics: (row.topics ?? []).flatMap((topic) => toTerm(topic) ?? []),
    related: toPins(row),
    suggested: toSuggestions(row),
    previous: row.previous && toLink(row.previous),
    next: row.next && toLink(row.next),
    linked: row.linked?.map(toLink) ?? null,
  };
}
