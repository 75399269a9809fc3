/** What somebody can say of a draft on its way to its readers, or of an edition that went there in a hurry. */
export const REVIEW_STEP_KINDS = [
  "submitted",
  "recalled",
  "changes_requested",
  "approved",
  "emergency",
  "reviewed",
] as const;
/** What somebody said of a draft. */
export type ReviewStepKind = (typeof REVIEW_STEP_KINDS)[number];

/** How far a draft has come on its way to its readers. Derived from the steps; nothing stores it. */
export const DRAFT_STAGES = ["editing", "changes_requested", "submitted", "approved", "scheduled"] as const;
/** How far a draft has come. */
export type DraftStage = (typeof DRAFT_STAGES)[number];

/** A step, and the content it was taken for. */
export interface ReviewStep {
  readonly kind: ReviewStepKind;
  readonly contentHash: string;
}

/** A draft with what was said of it. */
export interface DraftOnItsWay<Step extends ReviewStep = ReviewStep> {
  readonly contentHash: string;
  /** Of this draft, oldest first. */
  readonly steps: readonly Step[];
  /** The content a publication is planned for; null when none is planned. */
  readonly plannedHash: string | null;
}

/**
 * How far the draft has come. A step counts for exactly the content it was taken for: whatever is edited afterwards
 * is neither submitted nor approved. That changes were asked for holds until it is submitted again.
 */
export function draftStage({ contentHash, steps, plannedHash }: DraftOnItsWay): DraftStage {
  const said = steps.findLast((step) => step.contentHash === contentHash)?.kind;
  if (said === "submitted") return "submitted";
  if (said === "approved") return plannedHash === contentHash ? "scheduled" : "approved";
  return steps.at(-1)?.kind === "changes_requested" ? "changes_requested" : "editing";
}

/** The submission or approval that an edit has made void; null when there is none. */
export function voidedStep<Step extends ReviewStep>(draft: DraftOnItsWay<Step>): Step | null {
  const last = draft.steps.at(-1);
  if (!last || last.contentHash === draft.contentHash || draftStage(draft) !== "editing") return null;
  return last.kind === "submitted" || last.kind === "approved" ? last : null;
}

/** The approval of exactly this content; null when nobody has given one that still holds. */
export function approvalOf<Step extends ReviewStep>(
  draft: Pick<DraftOnItsWay<Step>, "contentHash" | "steps">,
): Step | null {
  const said = draft.steps.findLast((step) => step.contentHash === draft.contentHash);
  return said?.kind === "approved" ? said : null;
}
