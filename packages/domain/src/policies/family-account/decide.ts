import {
  type Decide,
  type DecisionContext,
  type FactName,
  type FactValue,
  membership,
  type Reading,
  type Verdict,
} from "../../policy/index.ts";
import { COUNTRY } from "../../shared/index.ts";
import type { FamilyAccountQuestion } from "./question.ts";
import type { FamilyAccount, FamilyAccountOutcome } from "./shape.ts";
import type { AccountFunction } from "./words.ts";

type Context = DecisionContext<FamilyAccount>;

/** The national platform is the same everywhere; what a local one calls by the same name is the place's own. */
function rule<K extends FactName<FamilyAccount>>(
  name: K,
  question: FamilyAccountQuestion,
  context: Context,
): Reading<FactValue<FamilyAccount, K>> {
  return question.platform === "national" ? context.readIn(name, COUNTRY) : context.read(name);
}

/** Of a local platform only the place's own rule speaks; the country's is about the national platform. */
function speaksOf(reading: Reading<unknown>, { platform }: FamilyAccountQuestion): boolean {
  return reading.state === "set" && (platform !== "local" || reading.holder !== COUNTRY);
}

function claimedNumbers(reading: Reading<number>): readonly number[] {
  const numbers: number[] = [];
  for (const { value } of reading.claims) if (typeof value === "number") numbers.push(value);
  return numbers;
}

function outcomeOf(question: FamilyAccountQuestion, context: Context): FamilyAccountOutcome {
  const limit = rule("member-limit", question, context).value;
  const { membersBound } = question;
  const remaining = limit === null || membersBound === undefined ? null : Math.max(0, limit - membersBound);
  return {
    ask: question.ask,
    functions: rule("functions", question, context).value,
    limit,
    remaining,
    channels: rule("channels", question, context).value,
  };
}

/** A no keeps what was asked, so that it can be said in full. */
function conclude(
  failed: boolean,
  question: FamilyAccountQuestion,
  context: Context,
): Verdict<FamilyAccountOutcome> {
  const outcome = outcomeOf(question, context);
  return failed ? context.no(outcome) : context.yes(outcome);
}

function remarkMeaning(listed: Reading<readonly AccountFunction[]>, context: Context): void {
  if (listed.value?.includes("charge-binder")) context.note("name-means-sharing", null, listed);
}

function decideFunction(
  asked: AccountFunction,
  question: FamilyAccountQuestion,
  context: Context,
): Verdict<FamilyAccountOutcome> {
  const listed = rule("functions", question, context);
  remarkMeaning(listed, context);
  if (!speaksOf(listed, question)) {
    context.gate("function", "unknown", [], asked, listed);
    return context.refuse();
  }
  const { state, reading } = membership(listed, rule("wider-functions", question, context), asked);
  context.gate("function", state, listed.value ?? [], asked, reading);
  if (asked === "query-records") context.note("consent-decides", null);
  if (asked === "pay-contribution" && state === "failed") context.note("needs-mutual-aid", null);
  return conclude(state === "failed", question, context);
}

/** The binder's money moves only where the account is a shared one, or by a mutual aid set up besides. */
function decideMoney(question: FamilyAccountQuestion, context: Context): Verdict<FamilyAccountOutcome> {
  const listed = rule("functions", question, context);
  const { mutualAidBound } = question;
  remarkMeaning(listed, context);
  if (mutualAidBound === true) {
    context.gate("money", "met", listed.value ?? [], true, listed);
    context.note("mutual-aid-decides", null);
    return context.yes(outcomeOf(question, context));
  }
  if (!speaksOf(listed, question)) {
    context.gate("money", "unknown", [], mutualAidBound ?? null, rule("wider-functions", question, context));
    return context.refuse();
  }
  const shares = listed.value?.includes("charge-binder") ?? false;
  context.gate("money", shares ? "met" : "failed", listed.value ?? [], mutualAidBound ?? null, listed);
  if (!shares) context.note("needs-mutual-aid", null);
  return conclude(!shares, question, context);
}

function checkLimit(question: FamilyAccountQuestion, context: Context): boolean {
  const limit = rule("member-limit", question, context);
  const { membersBound, membersToBind = 1 } = question;
  const known = speaksOf(limit, question);
  const total = (membersBound ?? 0) + membersToBind;
  const over = limit.state === "set" && known && total > limit.value;
  if (over) {
    context.gate("member-limit", "failed", limit.value, total, limit);
  } else {
    const met = known && membersBound !== undefined;
    const told = membersBound === undefined ? null : total;
    context.gate("member-limit", met ? "met" : "unknown", known ? limit.value : null, told, limit);
  }
  remarkWuhan(limit, context);
  return over;
}

function remarkWuhan(limit: Reading<number>, context: Context): void {
  if (limit.state === "set" && limit.holder === COUNTRY) context.note("limit-from-wuhan", limit.value, limit);
}

function checkBinders(question: FamilyAccountQuestion, context: Context): void {
  const { otherBinders } = question;
  if (otherBinders === undefined || otherBinders === 0) return;
  const several = rule("several-binders", question, context);
  context.gate(
    "several-binders",
    speaksOf(several, question) ? "met" : "unknown",
    null,
    otherBinders,
    several,
  );
  const limit = rule("binder-limit", question, context);
  if (limit.state === "unknown") context.note("binder-limit-unverified", claimedNumbers(limit), limit);
}

function decideBinding(question: FamilyAccountQuestion, context: Context): Verdict<FamilyAccountOutcome> {
  remarkMeaning(rule("functions", question, context), context);
  const over = checkLimit(question, context);
  checkBinders(question, context);
  const monthly = rule("monthly-limit", question, context);
  if (monthly.state === "unknown") context.note("monthly-limit-unverified", claimedNumbers(monthly), monthly);
  const papers = rule("documents", question, context);
  if (papers.state === "unknown") context.note("papers-unverified", null, papers);
  const wider = rule("wider-channels", question, context);
  if (wider.state === "unknown") context.note("other-channels-unverified", null, wider);
  return conclude(over, question, context);
}

function decideHowMany(question: FamilyAccountQuestion, context: Context): Verdict<FamilyAccountOutcome> {
  const limit = rule("member-limit", question, context);
  const known = speaksOf(limit, question);
  const given = question.membersBound ?? null;
  context.gate("member-limit", known ? "met" : "unknown", known ? limit.value : null, given, limit);
  remarkWuhan(limit, context);
  return context.value(outcomeOf(question, context));
}

function decideFaceCheck(question: FamilyAccountQuestion, context: Context): Verdict<FamilyAccountOutcome> {
  const age = rule("face-check-age", question, context);
  const needed = { claimedAges: claimedNumbers(age) };
  context.gate("face-check", "unknown", needed, question.memberAgeYears ?? null, age);
  return context.refuse();
}

/** What a family account does, on the national platform or on the place's own of the same name. */
export const decideFamilyAccount: Decide<FamilyAccount> = (question, context) => {
  switch (question.ask) {
    case "charge-binder":
      return decideMoney(question, context);
    case "bind-member":
      return decideBinding(question, context);
    case "how-many":
      return decideHowMany(question, context);
    case "face-check":
      return decideFaceCheck(question, context);
    default:
      return decideFunction(question.ask, question, context);
  }
};
