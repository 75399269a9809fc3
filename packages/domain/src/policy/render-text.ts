import { type Bilingual, inLocale, type Locale } from "../shared/index.ts";
import type { Decision } from "./decision.ts";
import { decisiveReasons, explanationOf, headline, reasonText } from "./explain.ts";
import type { FactSpec } from "./fact.ts";
import type { Citation, Claim, FactVersion } from "./fact-version.ts";
import type { AnyPolicy } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { claimsSentence, gradeName, holdsSentence, isClaimsRemark } from "./render-remarks.ts";
import type { Step } from "./step.ts";
import { writeDate, writeFactValue, writePercent, writeYuan } from "./write-value.ts";

const WORDS = {
  unknown: { zh: "未核实", en: "not verified" },
  none: { zh: "没有", en: "none" },
  claim: { zh: "有人称（不能作为答案）：", en: "Claimed, but not an answer: " },
  stale: {
    zh: "所依据的事实已超过复核日期，请谨慎使用。",
    en: "A fact this answer relies on is overdue for review, so use the answer with caution.",
  },
  left: { zh: "，还剩", en: ", leaving " },
  atMost: { zh: "，最多", en: ", at most " },
  number: { zh: "文号未核实", en: "number not verified" },
} as const satisfies Record<string, Bilingual>;

/** A citation in one line: document, number, place in it, and how well it is proved. */
export function citationText(citation: Citation, locale: Locale): string {
  const { document, locator, grade } = citation;
  const title = inLocale(document.title, locale);
  const unverified = document.numberGrade === "unverified" ? ` ${inLocale(WORDS.number, locale)}` : "";
  const number =
    document.number === null
      ? ""
      : locale === "en"
        ? ` (${document.number}${unverified})`
        : `（${document.number}${unverified}）`;
  const place = locator === null ? "" : locale === "en" ? `, ${locator.en}` : locator.zh;
  const quoted = locale === "en" ? title : `《${title}》`;
  return `${quoted}${number}${place} [${gradeName(grade, locale)}]`;
}

/** A claim in one line, marked as one. */
export function claimText(claim: Claim, locale: Locale): string {
  return `${inLocale(WORDS.claim, locale)}${inLocale(claim.says, locale)} [${gradeName(claim.grade, locale)}]`;
}

/** The fact's declaration; readings name facts by `<kind>.<name>`. */
export function specOf(
  reading: Pick<Reading<unknown>, "fact">,
  policy: Pick<AnyPolicy, "kind" | "facts">,
): FactSpec<unknown> | undefined {
  return policy.facts[reading.fact.slice(policy.kind.length + 1)];
}

/** What of a reading or of a version its value is written from. */
type Valued = Pick<FactVersion, "fact" | "state" | "value" | "written">;

/** A version's value for readers; an unknown one is said to be unknown. */
export function valueText(
  version: Valued,
  policy: Pick<AnyPolicy, "kind" | "facts">,
  locale: Locale,
): string {
  const spec = specOf(version, policy);
  if (version.state !== "set" || !spec)
    return inLocale(version.state === "none" ? WORDS.none : WORDS.unknown, locale);
  return writeFactValue(version.value, version.written, spec, locale);
}

/** A reading's value for readers; an unknown one is said to be unknown. */
export function readingText(
  reading: Reading<unknown>,
  policy: Pick<AnyPolicy, "kind" | "facts">,
  locale: Locale,
): string {
  const { fact, state, value, version } = reading;
  return valueText({ fact, state, value, written: version?.written }, policy, locale);
}

/** One step of the trace as a line. */
export function stepText(step: Step, policy: AnyPolicy, locale: Locale): string {
  const name = (quantity: string): string => explanationOf(policy, locale).quantities[quantity] ?? quantity;
  const colon = locale === "en" ? ": " : "：";
  const yuan = (amount: Parameters<typeof writeYuan>[0]): string => writeYuan(amount, locale);
  switch (step.op) {
    case "read": {
      const title = specOf(step, policy)?.title;
      return `${title ? inLocale(title, locale) : step.fact}${colon}${readingText(step, policy, locale)}`;
    }
    case "gate":
      return reasonText({ type: "gate", ...step, reading: null, citations: [] }, policy, locale);
    case "amount":
      return `${name(step.quantity)}${colon}${yuan(step.amount)}`;
    case "count":
      return `${name(step.quantity)}${colon}${step.count}`;
    case "date":
      return `${name(step.quantity)}${colon}${writeDate(step.date, locale)}`;
    case "share":
    case "tier": {
      const of = step.op === "share" ? step.of : step.portion;
      return `${name(step.quantity)}${colon}${yuan(of)} × ${writePercent(step.ratio)} = ${yuan(step.amount)}`;
    }
    case "cap":
      return `${name(step.quantity)}${colon}${yuan(step.before)}${inLocale(WORDS.atMost, locale)}${yuan(step.cap)} = ${yuan(step.after)}`;
    case "allocate":
      return `${name(step.quantity)}${colon}${yuan(step.amount)}${inLocale(WORDS.left, locale)}${yuan(step.remaining)}`;
  }
}

/**
 * The whole answer as one paragraph: the short answer, why, what is only claimed, for which days it stands, and a
 * warning when a fact is overdue.
 */
export function renderSentence(decision: Decision, policy: AnyPolicy, locale: Locale): string {
  const parts = [headline(decision, policy, locale)];
  for (const reason of decisiveReasons(decision))
    if (!isClaimsRemark(reason)) parts.push(reasonText(reason, policy, locale));
  parts.push(claimsSentence(decision, locale), holdsSentence(decision, locale));
  if (decision.stale) parts.push(inLocale(WORDS.stale, locale));
  return parts.filter((part) => part !== "").join(locale === "en" ? " " : "");
}

/** The way to the answer, a line a step, each reason with its citations and claims below it. */
export function renderSteps(decision: Decision, policy: AnyPolicy, locale: Locale): readonly string[] {
  const lines = [headline(decision, policy, locale)];
  for (const step of decision.trace) {
    lines.push(stepText(step, policy, locale));
    if (step.op !== "read") continue;
    for (const citation of step.citations) lines.push(`  ${citationText(citation, locale)}`);
    if (step.state === "unknown")
      for (const claim of step.claims) lines.push(`  ${claimText(claim, locale)}`);
  }
  return lines.filter((line) => line !== "");
}
