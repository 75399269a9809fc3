import type { Actor } from "@gongji/domain/article";
import type { AuditEntry, CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/** Somebody signed in, with the browser they act from. */
export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
}

/** The id of who acts; the platform itself has no account. */
export function ownUserId(actor: Actor): string {
  return actor.userId ?? refuse({ code: "auth.sign_in_required" });
}

/** The part of an audit event that is the same for everything somebody does to their own account. */
export function ownAct(
  { now }: CommandContext,
  userId: string,
): Pick<AuditEntry, "at" | "actorId" | "subjectType" | "subjectId"> {
  return { at: now(), actorId: userId, subjectType: "user", subjectId: userId };
}
