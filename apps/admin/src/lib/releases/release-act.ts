import type { EditorRouter } from "@gongji/api/editor";
import type { inferProcedureInput } from "@trpc/server";
import type { ReleaseMember } from "#lib/contract.ts";

/** What can be done to an article with a release. */
export const RELEASE_DEEDS = ["publish", "gone", "notice"] as const;
/** What can be done to an article with a release. */
export type ReleaseDeed = (typeof RELEASE_DEEDS)[number];

type Does = inferProcedureInput<EditorRouter["releases"]["add"]>["does"];

/** A deed as the API is asked for it; `note` is said to readers of what is withdrawn. */
export function toDoes(deed: ReleaseDeed, note: string | null): Does {
  return deed === "publish" ? { act: "publish" } : { act: "withdraw", kind: deed, note };
}

/** What is done to an article of a release, as the API is asked for it. */
export function doesOf({ act, withdrawalKind, note }: ReleaseMember): Does {
  return toDoes(act === "publish" ? act : (withdrawalKind ?? "gone"), note);
}
