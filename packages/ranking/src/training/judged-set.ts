import type { RelatedDocument } from "../related/related-document.ts";

/**
 * Grades by article and candidate: 3 is what the reader very probably needs next, 2 the same topic, 1 the same
 * field and plausibly useful. A candidate without a grade is useless: 0.
 */
export type Judgments = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Articles, and for some of them which others belong beside them. */
export interface JudgedSet {
  readonly documents: readonly RelatedDocument[];
  readonly judgments: Judgments;
  /** Only what has a grade was judged: an article without one is not useless, nobody has said. */
  readonly isPartial?: boolean;
}

/** The set without the judgments of one article. */
export function without(set: JudgedSet, articleId: string): JudgedSet {
  const { [articleId]: _, ...judgments } = set.judgments;
  return { ...set, judgments };
}
