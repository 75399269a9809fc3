import type { ArticleDraft, PublishBlocker } from "@gongji/domain/article";

/** The element that holds a field of the draft, for labels and for leading the eye there. */
export function fieldId(field: keyof ArticleDraft): string {
  return `field-${field}`;
}

/** Where to put right what stands in the way of publication. */
export const BLOCKER_FIELDS: Record<PublishBlocker, keyof ArticleDraft> = {
  title_missing: "title",
  question_missing: "question",
  short_answer_missing: "shortAnswer",
  body_missing: "body",
  image_alt_missing: "body",
  category_missing: "categoryKey",
  sources_missing: "sources",
  effective_span_empty: "effectiveTo",
  review_date_missing: "reviewBy",
};

/** Scrolls to a field and puts the cursor into it. */
export function focusField(field: keyof ArticleDraft): void {
  const element = document.getElementById(fieldId(field));
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
