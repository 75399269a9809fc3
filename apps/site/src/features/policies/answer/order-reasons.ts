import type { ExplainedAnswer } from "@gongji/client";

type Reason = ExplainedAnswer["decision"]["reasons"][number];
type Missing = ExplainedAnswer["decision"]["missing"][number];

/** A reason with its sentence, how it came out, and what is missing where it stayed open. */
export interface ToldReason {
  readonly reason: Reason;
  readonly text: { readonly zh: string; readonly en: string };
  readonly state: "met" | "failed" | "unknown" | "note";
  readonly missing: Missing | null;
}

const ORDER = {
  yes: ["met", "note", "failed", "unknown"],
  value: ["met", "note", "failed", "unknown"],
  no: ["failed", "note", "unknown", "met"],
  unknown: ["unknown", "failed", "note", "met"],
} as const;

/** The reasons in the order a reader needs them: what decides, then the remarks, then the rest. Claims are told apart. */
export function orderReasons({ decision, words }: ExplainedAnswer): readonly ToldReason[] {
  const told = decision.reasons.flatMap((reason, index): ToldReason[] => {
    const text = words.reasons[index];
    if (!text || (reason.type === "note" && reason.code === "claimed")) return [];
    const state = reason.type === "note" ? "note" : reason.state;
    const missing =
      state === "unknown" ? decision.missing.find(({ code }) => code === reason.code) : undefined;
    return [{ reason, text, state, missing: missing ?? null }];
  });
  return ORDER[decision.answer].flatMap((state) => told.filter((reason) => reason.state === state));
}
