import type { Problem, ProblemCode } from "@gongji/domain/shared";
import type { ArticleForEditing } from "../contract.ts";
import type { Outcome } from "./save-ports.ts";

/** Refusals of who is not inside, or only halfway. */
const SIGNED_OUT: ReadonlySet<ProblemCode> = new Set([
  "auth.sign_in_required",
  "auth.second_factor_required",
]);
/** Refusals that say nothing about the text: the same request is sent again later. */
const TRANSIENT: ReadonlySet<ProblemCode> = new Set([
  ...SIGNED_OUT,
  "rate.too_many_requests",
  "service.unavailable",
  "internal",
]);

/** Whether the same request may succeed later: no answer, or a refusal that passes. */
export function isTransient(outcome: Outcome): boolean {
  if (outcome.kind === "unreachable") return true;
  return outcome.kind === "refused" && TRANSIENT.has(outcome.problem.code);
}

/** Whether somebody has to sign in before anything can be sent. */
export function isSignedOut(outcome: Outcome): boolean {
  return outcome.kind === "refused" && SIGNED_OUT.has(outcome.problem.code);
}

/** Whether another change came first. */
export function isConflict(outcome: Outcome): boolean {
  return outcome.kind === "refused" && outcome.problem.code === "article.version_conflict";
}

/** The refusal of everything that waits while two texts contradict each other. */
export function conflictWith(theirs: ArticleForEditing): Outcome {
  const { version, changedAt, changedBy } = theirs;
  const problem: Problem = {
    code: "article.version_conflict",
    expectedVersion: version,
    currentVersion: version,
    changedBy: changedBy?.name ?? null,
    changedAt,
    keptRevisionId: null,
  };
  return { kind: "refused", problem };
}
