import type { ArticleDraft } from "@gongji/domain/article";
import { sameContent } from "./same-content.ts";

/** A field of a draft. */
export type DraftField = keyof ArticleDraft;

/** Every field of a draft, in the order an editor meets them. */
export const DRAFT_FIELDS = [
  "title",
  "question",
  "shortAnswer",
  "body",
  "sources",
  "regionCode",
  "categoryKey",
  "topicKeys",
  "effectiveFrom",
  "effectiveTo",
  "reviewBy",
  "disclaimer",
] as const satisfies readonly DraftField[];

/** The fields in which two drafts differ. */
export function changedFields(before: ArticleDraft, after: ArticleDraft): DraftField[] {
  return DRAFT_FIELDS.filter((field) => !sameContent(before[field], after[field]));
}

/** `base` with the named fields taken from `other`. */
export function withFields(
  base: ArticleDraft,
  other: ArticleDraft,
  fields: readonly DraftField[],
): ArticleDraft {
  return { ...base, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
}
