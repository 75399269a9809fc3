import type { EditionContent, EditionRecord } from "@gongji/application/ports";
import { articleDraftSchema } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import type { Prisma } from "../generated/client.ts";

/** What has to be read with an edition to know its whole content. */
export const editionInclude = {
  topics: { orderBy: { position: "asc" } },
  related: { orderBy: [{ position: "asc" }, { targetId: "asc" }] },
} as const satisfies Prisma.EditionInclude;

type EditionRow = Prisma.EditionGetPayload<{
  include: typeof editionInclude;
  omit: { titleTokens: true; bodyTokens: true };
}>;

/** A calendar day of PostgreSQL as `YYYY-MM-DD`. */
export function dayText(day: Date | null): string | null {
  return day === null ? null : day.toISOString().slice(0, 10);
}

/** `YYYY-MM-DD` as PostgreSQL takes a calendar day. */
export function dayValue(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

function relatedOf(row: EditionRow): RelatedList {
  return {
    pins: row.related
      .filter((link) => link.kind === "pin")
      .map((link) => ({ articleId: link.targetId, reason: link.reason, expiresOn: dayText(link.expiresOn) })),
    exclusions: row.related
      .filter((link) => link.kind === "exclusion")
      .map((link) => ({ articleId: link.targetId, reason: link.reason })),
  };
}

/** A row of `edition` as the application knows it. Content that does not parse is a defect and throws. */
export function toEditionRecord(row: EditionRow): EditionRecord {
  return {
    id: row.id,
    number: row.number,
    draft: articleDraftSchema.parse({
      title: row.title,
      question: row.question,
      shortAnswer: row.shortAnswer,
      body: row.body,
      regionCode: row.regionCode,
      categoryKey: row.categoryKey,
      topicKeys: row.topics.map((topic) => topic.topicKey),
      sources: row.sources,
      effectiveFrom: dayText(row.effectiveFrom),
      effectiveTo: dayText(row.effectiveTo),
      reviewBy: dayText(row.reviewBy),
      disclaimer: row.disclaimer,
    }),
    related: relatedOf(row),
    contentHash: row.contentHash,
    publishedAt: row.publishedAt,
  };
}

/** The columns of `edition` that hold its content. */
export function editionColumns(content: EditionContent) {
  const { draft } = content;
  return {
    title: draft.title,
    question: draft.question,
    shortAnswer: draft.shortAnswer,
    body: draft.body,
    bodyText: content.bodyText,
    regionCode: draft.regionCode,
    categoryKey: draft.categoryKey,
    sources: draft.sources,
    effectiveFrom: dayValue(draft.effectiveFrom),
    effectiveTo: dayValue(draft.effectiveTo),
    reviewBy: dayValue(draft.reviewBy),
    disclaimer: draft.disclaimer,
    contentHash: content.contentHash,
    titleKey: content.titleKey,
    titleTokens: [...content.titleTokens],
    bodyTokens: [...content.bodyTokens],
  };
}

/** The rows of `edition_topic` of a draft. */
export function topicRows(editionId: string, topicKeys: readonly string[]) {
  return [...new Set(topicKeys)].map((topicKey, position) => ({ editionId, topicKey, position }));
}

/** The rows of `related_link` of a list. */
export function relatedRows(editionId: string, related: RelatedList) {
  return [
    ...related.pins.map((pin, position) => ({
      editionId,
      targetId: pin.articleId,
      kind: "pin" as const,
      position,
      reason: pin.reason,
      expiresOn: dayValue(pin.expiresOn),
    })),
    ...related.exclusions.map((exclusion) => ({
      editionId,
      targetId: exclusion.articleId,
      kind: "exclusion" as const,
      position: null,
      reason: exclusion.reason,
      expiresOn: null,
    })),
  ];
}
