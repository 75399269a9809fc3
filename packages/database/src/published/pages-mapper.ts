import type { PublishedLink, PublishedRegion, PublishedTerm } from "@gongji/application/published";
import type { ArticleRow, SuggestedRow } from "./article-mapper.ts";
import type { SummaryRow } from "./summary-mapper.ts";
import { isoOfText } from "./summary-mapper.ts";

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
  readonly related: readonly Texts[] | null;
  readonly suggested: readonly Texts[] | null;
  readonly previous: Texts | null;
  readonly next: Texts | null;
  readonly linked: readonly Texts[] | null;
}

const REGION_FIELDS = 4;
/** Of a card, before what is said of it. */
const CARD_FIELDS = 6;

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

/** A card whose own fields come first, and whose region and category come from `from` on. */
function toCard(texts: Texts, from: number): SummaryRow {
  const [id, slug, title, question, shortAnswer, publishedAt] = texts;
  return {
    id: id ?? "",
    slug: slug ?? "",
    title: title ?? "",
    question: question ?? "",
    short_answer: shortAnswer ?? "",
    published_at: isoOfText(publishedAt ?? ""),
    region: requireRegion(texts, from),
    category: toTerm(texts, from + REGION_FIELDS),
  };
}

function toRelated(texts: Texts): ArticleRow["related"][number] {
  const [reason = null, expiresOn = null, effectiveTo = null] = texts.slice(CARD_FIELDS);
  return {
    ...toCard(texts, CARD_FIELDS + 3),
    reason,
    expires_on: expiresOn,
    effective_to: effectiveTo,
  };
}

function toSuggested(texts: Texts): SuggestedRow {
  const [
    score,
    asks,
    why,
    modelVersion,
    effectiveTo = null,
    reviewBy = null,
    chain,
    kindName = null,
    kindNameEn = null,
  ] = texts.slice(CARD_FIELDS);
  return {
    ...toCard(texts, CARD_FIELDS + 9),
    score: Number(score),
    asks: asks ?? "",
    why: JSON.parse(why ?? "null"),
    model_version: modelVersion ?? "",
    effective_to: effectiveTo,
    review_by: reviewBy,
    chain: chain?.split(" ") ?? [],
    kind_name: kindName,
    kind_name_en: kindNameEn,
  };
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
    related: (row.related ?? []).map(toRelated),
    suggested: row.suggested?.map(toSuggested) ?? null,
    previous: row.previous && toLink(row.previous),
    next: row.next && toLink(row.next),
    linked: row.linked?.map(toLink) ?? null,
  };
}
