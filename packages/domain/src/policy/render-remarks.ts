import { type Bilingual, inLocale, type Locale, type Span } from "../shared/index.ts";
import type { Decision, Reason } from "./decision.ts";
import type { Claim, Grade } from "./fact-version.ts";
import { writeDate } from "./write-value.ts";

const GRADE_WORDS: Readonly<Record<Grade, Bilingual>> = {
  statute: { zh: "法规原文", en: "legal text" },
  "official-quote": { zh: "官方转述", en: "quoted by an official source" },
  secondary: { zh: "二手资料", en: "secondary source" },
  unverified: { zh: "未核实", en: "unverified" },
};

/** What a grade of proof is called. */
export function gradeName(grade: Grade, locale: Locale): string {
  return inLocale(GRADE_WORDS[grade], locale);
}

/** What is only claimed about that which keeps the answer open. */
function openClaims({ answer, missing }: Decision): readonly Claim[] {
  if (answer !== "unknown") return [];
  return missing.flatMap(({ reading }) => (reading?.state === "unknown" ? reading.claims : []));
}

/** Whether a remark only lists claims: they are told together, once, at the end of the answer. */
export function isClaimsRemark(reason: Reason): boolean {
  return reason.type === "note" && reason.code === "claimed";
}

/** A claim as far as readers are told of it. */
export type ClaimSaid = Pick<Claim, "says" | "grade">;

/** Claims in one sentence, each with its grade: told as claims, never as the answer. */
export function claimsText(claims: readonly ClaimSaid[], locale: Locale): string {
  if (claims.length === 0) return "";
  const said = claims.map(({ says, grade }) => {
    const text = inLocale(says, locale).replace(/[。.]$/, "");
    return locale === "en"
      ? `${text} (${gradeName(grade, locale)})`
      : `${text}（${gradeName(grade, locale)}）`;
  });
  return locale === "en"
    ? `The following has been claimed but not verified, and is not an answer: ${said.join("; ")}.`
    : `以下说法没有核实，不能当作答案：${said.join("；")}。`;
}

/** What is only claimed: what the remarks list, and what keeps the answer open; each claim once. */
export function claimsSentence(decision: Decision, locale: Locale): string {
  const remarked = decision.reasons.filter(isClaimsRemark).flatMap(({ reading }) => reading?.claims ?? []);
  return claimsText([...new Set([...remarked, ...openClaims(decision)])], locale);
}

function spanSentence({ from, to }: Span, locale: Locale): string {
  const first = from === null ? null : writeDate(from, locale);
  const next = to === null ? null : writeDate(to, locale);
  if (locale === "en") {
    if (first !== null && next !== null)
      return `This answer applies from ${first} until the rules or the circumstances change on ${next}. Outside this period, the answer may be different or not verified.`;
    if (first !== null)
      return `This answer applies from ${first}. Before that date, the answer may be different or not verified.`;
    return next === null ? "" : `This answer applies until the rules or the circumstances change on ${next}.`;
  }
  if (first !== null && next !== null)
    return `这一答案自${first}起适用，到${next}规定或者情况有变为止；在此以外，答案可能不同或者没有核实到。`;
  if (first !== null) return `这一答案自${first}起适用；此前答案可能不同或者没有核实到。`;
  return next === null ? "" : `这一答案适用到${next}规定或者情况有变为止。`;
}

/**
 * For which days the answer stands; of an open one only when it may change next. Not only rules end it: a deadline that
 * passes, or a consent that is withdrawn, does too.
 */
export function holdsSentence({ answer, holds }: Decision, locale: Locale): string {
  if (answer !== "unknown") return spanSentence(holds, locale);
  if (holds.to === null) return "";
  const next = writeDate(holds.to, locale);
  return locale === "en"
    ? `The rules or the circumstances change on ${next}. Ask again about a date on or after that day.`
    : `自${next}起规定或者情况有变化，请按那以后的日期再问。`;
}
