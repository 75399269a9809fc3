import { type Bilingual, inLocale, type Locale, type Span } from "../shared/index.ts";
import type { Decision, Reason } from "./decision.ts";
import type { Claim, Grade } from "./fact-version.ts";
import { writeDate } from "./write-value.ts";

const GRADE_WORDS: Readonly<Record<Grade, Bilingual>> = {
  statute: { zh: "法规原文", en: "text of the law" },
  "official-quote": { zh: "官方转述", en: "official quotation" },
  secondary: { zh: "二手资料", en: "secondary source" },
  unverified: { zh: "未核实", en: "unverified" },
};

/** What a grade of proof is called. */
export function gradeName(grade: Grade, locale: Locale): string {
  return inLocale(GRADE_WORDS[grade], locale);
}

/** What is only claimed about that which keeps the answer open. */
function openClaims(decision: Decision): readonly Claim[] {
  const open = decision.missing.flatMap(({ reading }) =>
    reading?.state === "unknown" ? reading.claims : [],
  );
  return [...new Set(open)];
}

/** Whether a remark only repeats claims that are told, with their grades, at the end of the answer. */
export function isToldAsClaim(reason: Reason, decision: Decision): boolean {
  if (reason.type !== "note" || reason.code !== "claimed" || decision.answer !== "unknown") return false;
  return decision.missing.some(({ reading }) => reading !== null && reading === reason.reading);
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
    ? `Only claimed, and no answer: ${said.join("; ")}.`
    : `以下说法没有核实，不能当作答案：${said.join("；")}。`;
}

/** What is only claimed about that which keeps an answer open. */
export function claimsSentence(decision: Decision, locale: Locale): string {
  return decision.answer === "unknown" ? claimsText(openClaims(decision), locale) : "";
}

function spanSentence({ from, to }: Span, locale: Locale): string {
  const first = from === null ? null : writeDate(from, locale);
  const next = to === null ? null : writeDate(to, locale);
  if (locale === "en") {
    if (first !== null && next !== null)
      return `This holds from ${first} until ${next}; outside these days the rules differ or are not verified.`;
    if (first !== null) return `This holds from ${first}; before, the rules differ or are not verified.`;
    return next === null ? "" : `This holds until ${next}; then the rules change or are not verified.`;
  }
  if (first !== null && next !== null)
    return `这一答案自${first}起适用，到${next}规定有变为止；在此以外，规定不同或者没有核实到。`;
  if (first !== null) return `这一答案自${first}起适用；此前的规定不同或者没有核实到。`;
  return next === null ? "" : `这一答案到${next}规定有变为止。`;
}

/** For which days the answer stands; of an open one only when the rules change next. */
export function holdsSentence({ answer, holds }: Decision, locale: Locale): string {
  if (answer !== "unknown") return spanSentence(holds, locale);
  if (holds.to === null) return "";
  const next = writeDate(holds.to, locale);
  return locale === "en"
    ? `The rules change on ${next}; ask again for a day from then on.`
    : `自${next}起规定有变化，请按那以后的日期再问。`;
}
