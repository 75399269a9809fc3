import type { PublishedLink, PublishedRegion, PublishedTerm } from "@gongji/application/published";
import type { ArticleRow } from "./article-mapper.ts";

type Texts = readonly (string | null)[];

/** A row of the statement of pages; the arrays are explained there. */
export interface PageRow
  extends Omit<
    ArticleRow,
    "region" | "region_chain" | "category" | "topics" | "related" | "previous" | "next" | "linked"
  > {
  readonly regions: Texts;
  readonly category: Texts | null;
  readonly topics: readonly Texts[] | null;
  readonly related: readonly Texts[] | null;
  readonly previous: Texts | null;
  readonly next: Texts | null;
  readonly linked: readonly Texts[] | null;
}

const REGION_FIELDS = 4;

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

function toRelated(texts: Texts): ArticleRow["related"][number] {
  const [id, slug, title, question, shortAnswer, publishedAt, reason = null, expiresOn = null] = texts;
  return {
    id: id ?? "",
    slug: slug ?? "",
    title: title ?? "",
    question: question ?? "",
    short_answer: shortAnswer ?? "",
    // Of a moment without its zone, which is the universal one.
    published_at: `${publishedAt?.replace(" ", "T")}Z`,
    reason,
    expires_on: expiresOn,
    region: requireRegion(texts, 8),
    category: toTerm(texts, 8 + REGION_FIELDS),
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
    previous: row.previous && toLink(row.previous),
    next: row.next && toLink(row.next),
    linked: row.linked?.map(toLink) ?? null,
  };
}
