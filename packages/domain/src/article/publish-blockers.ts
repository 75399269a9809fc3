import type { ArticleDraft } from "./article-draft.ts";
import { bodyText } from "./body-text.ts";

/** What can stand between a draft and its readers. */
export const PUBLISH_BLOCKERS = [
  "title_missing",
  "question_missing",
  "short_answer_missing",
  "body_missing",
  "image_alt_missing",
  "category_missing",
  "sources_missing",
  "effective_span_empty",
  "review_date_missing",
] as const;
/** A reason a draft cannot be published yet. */
export type PublishBlocker = (typeof PUBLISH_BLOCKERS)[number];

const blockerTests: Record<PublishBlocker, (draft: ArticleDraft) => boolean> = {
  title_missing: (draft) => draft.title === "",
  question_missing: (draft) => draft.question === "",
  short_answer_missing: (draft) => draft.shortAnswer === "",
  body_missing: (draft) => bodyText(draft.body).trim() === "",
  image_alt_missing: ({ body }) =>
    body.content.some((block) => block.type === "image" && block.attrs.alt.trim() === ""),
  category_missing: (draft) => draft.categoryKey === null,
  sources_missing: (draft) => draft.sources.length === 0,
  effective_span_empty: (draft) =>
    draft.effectiveFrom !== null && draft.effectiveTo !== null && draft.effectiveTo <= draft.effectiveFrom,
  review_date_missing: (draft) => draft.reviewBy === null,
};

/**
 * Every reason the draft cannot be published, in the order an editor meets the fields; empty when it can.
 * The publish panel and the server run this same function.
 */
export function publishBlockers(draft: ArticleDraft): PublishBlocker[] {
  return PUBLISH_BLOCKERS.filter((blocker) => blockerTests[blocker](draft));
}
