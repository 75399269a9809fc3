import type { Problem } from "@gongji/domain/shared";

/**
 * What came of a call, as far as it is more than data: REST has statuses of its own for it. What stands at an
 * article's address may have moved, or been taken back.
 */
export type Outcome =
  | { readonly kind: "data" }
  | { readonly kind: "moved"; readonly slug: string }
  | { readonly kind: "gone"; readonly note: string | null; readonly withdrawnAt: string }
  | { readonly kind: "refused"; readonly problem: Problem };

/** The outcome of a call that was answered with data. */
export function outcomeOf(data: unknown): Outcome {
  if (data === null || typeof data !== "object" || !("kind" in data)) return { kind: "data" };
  if (data.kind === "redirect" && "slug" in data && typeof data.slug === "string") {
    return { kind: "moved", slug: data.slug };
  }
  if (data.kind === "gone" && "withdrawnAt" in data && typeof data.withdrawnAt === "string") {
    const note = "note" in data && typeof data.note === "string" ? data.note : null;
    return { kind: "gone", note, withdrawnAt: data.withdrawnAt };
  }
  return { kind: "data" };
}
