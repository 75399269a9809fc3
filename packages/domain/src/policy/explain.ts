import type { Locale } from "../shared/index.ts";
import type { Decision, Reason } from "./decision.ts";
import type { AnyExplanation } from "./explanation.ts";
import type { AnyPolicy } from "./policy.ts";

/** The sentences of a kind in a language. */
export function explanationOf(policy: Pick<AnyPolicy, "zh" | "en">, locale: Locale): AnyExplanation {
  return locale === "en" ? policy.en : policy.zh;
}

/** The short answer of a decision. */
export function headline(decision: Decision, policy: Pick<AnyPolicy, "zh" | "en">, locale: Locale): string {
  const texts = explanationOf(policy, locale).headline;
  switch (decision.answer) {
    case "yes":
      return texts.yes?.(decision.outcome) ?? "";
    case "no":
      return texts.no?.(decision.outcome) ?? "";
    case "value":
      return texts.value?.(decision.outcome) ?? "";
    case "unknown":
      return texts.unknown?.() ?? "";
  }
}

/** One reason as a sentence. */
export function reasonText(reason: Reason, policy: Pick<AnyPolicy, "zh" | "en">, locale: Locale): string {
  const text = explanationOf(policy, locale).reasons[reason.code];
  if (reason.type === "note") return typeof text === "function" ? text(reason.evidence) : "";
  if (text === undefined || typeof text === "function") return "";
  return text[reason.state]?.(reason.needed, reason.given) ?? "";
}

/** The reasons a reader needs first: what refused or left open the answer and every remark; else what allowed it. */
export function decisiveReasons(decision: Decision): readonly Reason[] {
  const against = decision.answer === "no" ? "failed" : decision.answer === "unknown" ? "unknown" : "met";
  return decision.reasons.filter((reason) => reason.type === "note" || reason.state === against);
}
