import { type Action, type Actor, roleAllows } from "@gongji/domain/article";
import { refuse } from "./problem-error.ts";

/**
 * Lets through who may do the action.
 * @throws ProblemError auth.not_allowed
 */
export function authorise(actor: Actor, action: Action): void {
  if (!roleAllows(actor.role, action)) refuse({ code: "auth.not_allowed", action });
}
