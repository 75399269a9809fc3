import { err, ok, type Problem, type Result } from "../shared/index.ts";
import { type Actor, roleAllows } from "./permissions.ts";

/** Within so many days somebody else must look at what was published in an emergency. */
export const EMERGENCY_REVIEW_DAYS = 3;

/**
 * Whether somebody may say the second word on a text: the role carries it, and none of the text is theirs.
 * `writers` are all who saved or changed it since it was last published.
 */
export function asSecondPerson(actor: Actor, writers: ReadonlySet<string>): Result<true, Problem> {
  if (!roleAllows(actor.role, "article.review")) {
    return err({ code: "auth.not_allowed", action: "article.review" });
  }
  if (actor.userId !== null && writers.has(actor.userId)) return err({ code: "review.wrote_it" });
  return ok(true);
}

/** The moment by which an emergency publication must have been looked at. */
export function emergencyReviewDue(publishedAt: Date): Date {
  return new Date(publishedAt.getTime() + EMERGENCY_REVIEW_DAYS * 24 * 3_600_000);
}
