import type { Decide, DecisionContext, GateState, Reading, Verdict } from "../../policy/index.ts";
import { COUNTRY, type Ppm, reducePpm } from "../../shared/index.ts";
import { filingOf, isAbroad, type Rule, reachOf, requirementOf } from "./place.ts";
import type { OutOfAreaQuestion } from "./question.ts";
import type { OutOfArea, OutOfAreaOutcome, Rules } from "./shape.ts";
import type { Reach, Requirement, Side } from "./words.ts";

type Context = DecisionContext<OutOfArea>;
type Answer = Verdict<OutOfAreaOutcome>;

const OPEN: readonly Requirement[] = [
  "exempt-depends-on-place",
  "exempt-depends-on-service",
  "emergency",
  "unverified",
];

/** What is only claimed is told beside the answer, marked as claimed. */
function remarkClaims(reading: Reading<unknown> | undefined, context: Context): void {
  if (!context.tracing || reading?.state !== "unknown" || reading.claims.length === 0) return;
  context.note(
    "claimed",
    reading.claims.map(({ says, grade }) => ({ says, grade })),
    reading,
  );
}

/** Where a filing is missing: a place may exempt another without our knowing, and the bill can still be claimed. */
function remarkOnFiling(context: Context): void {
  if (context.read("exempt-places").state === "unknown") context.note("local-exemption-unverified", null);
}

/** A filing that is there settles the condition, whether or not one was needed. */
function checkFiling(question: OutOfAreaQuestion, rule: Rule, context: Context): GateState {
  const { requirement, reading } = rule;
  const given = filingOf(question, context);
  const free = requirement === "not-needed" || requirement === "exempt";
  const open = OPEN.includes(requirement) || given === "not-told";
  const state = free || given === "filed" ? "met" : open ? "unknown" : "failed";
  context.gate("filing", state, requirement, given, reading);
  if (state === "unknown") remarkClaims(reading, context);
  if (state === "failed") remarkOnFiling(context);
  return state;
}

function checkSettlement(rule: Rule, reach: Reach, context: Context): void {
  const exempt = rule.requirement === "exempt";
  const settled = context.read("settlement");
  const state = exempt || settled.value?.includes(reach) === true ? "met" : "unknown";
  context.gate("settlement", state, reach, exempt, exempt ? rule.reading : settled);
}

function checkInstitution(question: OutOfAreaQuestion, { requirement }: Rule, context: Context): void {
  const { networked } = question;
  if (networked !== undefined) {
    context.gate("institution", networked ? "met" : "failed", null, networked);
    return;
  }
  const institutions = context.read("institutions");
  context.note("check-institution", requirement === "exempt" ? institutions.value : null, institutions);
}

/** At home there is one set of rules; across provinces the notice splits them; in between each province decides. */
function sideOf(fact: "catalogue" | "benefits", reach: Reach, context: Context): Side | null {
  if (reach === "same-pooling-area") return "insured-place";
  return reach === "other-province" ? context.read(fact).value : null;
}

function rulesOf(question: OutOfAreaQuestion, reach: Reach, context: Context): Rules {
  const there = question.treatmentRegion;
  return {
    catalogue: sideOf("catalogue", reach, context),
    benefits: sideOf("benefits", reach, context),
    treatmentPlace: there === undefined ? null : (context.regions.get(there)?.name ?? null),
    insuredPlace: context.region === COUNTRY ? null : (context.regions.get(context.region)?.name ?? null),
  };
}

function settleDirectly(question: OutOfAreaQuestion, reach: Reach, context: Context): Answer {
  const rule = requirementOf(question, reach, context);
  checkSettlement(rule, reach, context);
  const filing = checkFiling(question, rule, context);
  checkInstitution(question, rule, context);
  if (reach === "same-province") context.note("in-province-local", null);
  if (filing === "failed" || question.networked === false) context.note("pay-first", null);
  return context.yes({
    ask: "direct-settlement",
    filing: rule.requirement,
    ...rulesOf(question, reach, context),
  });
}

function mustFile(question: OutOfAreaQuestion, reach: Reach, context: Context): Answer {
  const rule = requirementOf(question, reach, context);
  const { requirement, reading } = rule;
  const needed = requirement === "filing";
  const state = needed ? "met" : OPEN.includes(requirement) ? "unknown" : "failed";
  context.gate("filing-needed", state, reach, requirement, reading);
  if (state === "unknown") remarkClaims(reading, context);
  if (needed) remarkOnFiling(context);
  if (reach === "same-province") context.note("in-province-local", null);
  const outcome: OutOfAreaOutcome = { ask: "filing", filing: requirement };
  return needed ? context.yes(outcome) : context.no(outcome);
}

function whoseRules(question: OutOfAreaQuestion, reach: Reach, context: Context): Answer {
  const notice = reach === "other-province" ? context.read("catalogue") : undefined;
  const known = sideOf("catalogue", reach, context) !== null;
  context.gate("rules", known ? "met" : "unknown", reach, reach, notice);
  return context.value({ ask: "rules", ...rulesOf(question, reach, context) });
}

function claimedCut(reading: Reading<Ppm>): Ppm | null {
  const value = reading.claims[0]?.value;
  return typeof value === "number" ? (value as Ppm) : null;
}

/** The cut is the place's own to set; what secondary pages say is worked out beside the answer, never as it. */
function reduction(question: OutOfAreaQuestion, context: Context): Answer {
  const { traveller, homeRatio } = question;
  context.note("local-cut", null);
  if (traveller === undefined) {
    context.gate("traveller", "unknown", null, null);
    return context.refuse();
  }
  const short = traveller === "referral" || traveller === "emergency";
  const cut = context.read(
    traveller === "long-term" ? "long-term-cut" : short ? "referral-cut" : "temporary-cut",
  );
  if (cut.state === "unknown") {
    context.gate("cut", "unknown", traveller, null, cut);
    remarkClaims(cut, context);
    const claimed = claimedCut(cut);
    if (claimed !== null && homeRatio !== undefined)
      context.note("claimed-ratio", reducePpm(homeRatio, claimed), cut);
    return context.refuse();
  }
  const points = cut.value ?? (0 as Ppm);
  const ratioAfter = homeRatio === undefined ? null : reducePpm(homeRatio, points);
  return context.value({ ask: "reduction", cut: points, ratioAfter });
}

function validity(question: OutOfAreaQuestion, context: Context): Answer {
  const { traveller } = question;
  if (traveller === undefined) {
    context.gate("traveller", "unknown", null, null);
    return context.refuse();
  }
  const months = context.read(traveller === "long-term" ? "long-term-months" : "temporary-months");
  if (months.state === "unknown") {
    context.gate("validity", "unknown", traveller, null, months);
    remarkClaims(months, context);
    return context.refuse();
  }
  return context.value({ ask: "validity", months: months.value });
}

function effective(context: Context): Answer {
  const days = context.read("effective-after");
  if (days.state === "set") return context.value({ ask: "effective", days: days.value });
  context.gate("effective", "unknown", null, null, days);
  remarkClaims(days, context);
  return context.refuse();
}

function bothPlaces(context: Context): Answer {
  const kept = context.read("both-places");
  if (kept.state === "set") return context.yes({ ask: "both-places" });
  if (kept.state === "none") return context.no({ ask: "both-places" });
  context.gate("both-places", "unknown", null, null, kept);
  remarkClaims(kept, context);
  return context.refuse();
}

/** Care away from home: whether one must file, whether the bill is settled directly, and by whose rules. */
export const decideOutOfArea: Decide<OutOfArea> = (question, context) => {
  const { ask } = question;
  if (ask === "reduction") return reduction(question, context);
  if (ask === "validity") return validity(question, context);
  if (ask === "effective") return effective(context);
  if (ask === "both-places") return bothPlaces(context);
  if (isAbroad(question)) {
    const excluded = context.read("abroad-excluded");
    context.gate("inside", excluded.state === "set" ? "failed" : "unknown", null, null, excluded);
    return context.refuse();
  }
  const reach = reachOf(question, context);
  if (reach === null) {
    context.gate("place", "unknown", null, null);
    return context.refuse();
  }
  if (ask === "filing") return mustFile(question, reach, context);
  if (ask === "rules") return whoseRules(question, reach, context);
  return settleDirectly(question, reach, context);
};
