import type { ArticleForEditing } from "#lib/contract.ts";

/** The one thing that brings an article further. */
export type NextStep = "publish" | "review" | "submit" | "reviewEmergency";

/** What somebody can do next to bring the article to its readers; null when it is not theirs to do. */
export function nextStep({ abilities, workflow, hasDraft }: ArticleForEditing): NextStep | null {
  if (workflow.stage === "scheduled") return null;
  if (abilities.publish) return "publish";
  if (abilities.approve) return "review";
  if (abilities.publishInEmergency && workflow.stage !== "submitted") return "publish";
  if (abilities.submit) return "submit";
  return abilities.reviewEmergency && !hasDraft ? "reviewEmergency" : null;
}
