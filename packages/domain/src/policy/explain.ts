import { inLocale, type Locale } from "../shared/index.ts";
import type { Decision, Reason } from "./decision.ts";
import type { AnyExplanation } from "./explanation.ts";
import type { AnyPolicy } from "./policy.ts";

/** The sentences of a kind in a language. */
export function explanationOf(policy: Pick<AnyPolicy, "zh" | "en">, locale: Locale): AnyExplanation {
  return locale === "en" ? policy.en : policy.zh;
}

const NOT_TOLD = {
  zh: "已经说明的情况还不够，不能回答这个问题。",
  en: "We need more details to answer this question.",
} as const;

/** Whether the rules are all there and only the case is not fully told: nothing was given to hold against them. */
function isOnlyUntold({ reasons }: Decision): boolean {
  const open = reasons.filter((reason) => reason.type === "gate" && reason.state === "unknown");
  return open.every(
    (reason) => reason.type === "gate" && reason.given === null && reason.reading?.state !== "unknown",
  );
}

/** The short answer of a decision. An open one says which of the two is missing, a rule or a part of the case. */
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
      return isOnlyUntold(decision) ? inLocale(NOT_TOLD, locale) : (texts.unknown?.() ?? "");
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
