import {
  type Decide,
  type DecisionContext,
  pay,
  payBeforeCap,
  type TierTable,
  tierSteps,
  type Verdict,
} from "../../policy/index.ts";
import {
  addFen,
  addPpm,
  COUNTRY,
  type Fen,
  minFen,
  multiplyPpm,
  PPM_ONE,
  reducePpm,
  shareOf,
  subtractFen,
  ZERO_FEN,
} from "../../shared/index.ts";
import type { CatastrophicQuestion } from "./question.ts";
import type { Catastrophic, CatastrophicOutcome } from "./shape.ts";

type Context = DecisionContext<Catastrophic>;

/** A rule is verified for some insurance; for another it is unknown, never a no. */
function checkScheme(question: CatastrophicQuestion, context: Context): void {
  const schemes = context.read("schemes");
  const needed = schemes.value ?? [];
  const state = needed.includes(question.scheme) ? "met" : "unknown";
  context.gate("scheme", state, needed, question.scheme, schemes);
}

/** The region's own table; where there is none, what the law says of the deductible is at least remarked. */
function localTable(question: CatastrophicQuestion, context: Context): TierTable | null {
  const group = question.poorHousehold ? "poor" : "ordinary";
  const tiers = context.read(question.poorHousehold ? "poor-tiers" : "tiers");
  const cap = context.read(question.poorHousehold ? "poor-cap" : "cap");
  context.gate("tiers", tiers.state === "set" ? "met" : "unknown", group, tiers.value, tiers);
  context.gate("cap", cap.state === "unknown" ? "unknown" : "met", group, cap.value, cap);
  if (tiers.state === "set" && cap.state !== "unknown") {
    return { mode: tiers.value.mode, tiers: tiers.value.tiers, cap: cap.value };
  }
  const ceiling = context.read("deductible-ceiling");
  if (ceiling.state === "set") {
    const income = question.incomePerHeadFen;
    const amount = income === undefined ? null : shareOf(income, ceiling.value);
    context.note("deductible-ceiling", { ratio: ceiling.value, ceiling: amount }, ceiling);
  }
  return null;
}

/** The national notice as a principle: a share of income as deductible, one ratio above it, no cap of its own. */
function nationalTable(question: CatastrophicQuestion, context: Context): TierTable | null {
  const share = context.read("deductible-ceiling");
  const ratio = context.read("least-ratio");
  const cut = context.read("poor-deductible-cut");
  const bonus = context.read("poor-ratio-bonus");
  const income = question.incomePerHeadFen;
  const ready =
    share.state === "set" && ratio.state === "set" && cut.state === "set" && bonus.state === "set";
  if (!ready) {
    context.gate("tiers", "unknown", question.poorHousehold ? "poor" : "ordinary", null, share);
    return null;
  }
  const poor = question.poorHousehold;
  const part = poor ? multiplyPpm(share.value, reducePpm(PPM_ONE, cut.value)) : share.value;
  const above = poor ? addPpm(ratio.value, bonus.value) : ratio.value;
  context.note("national-principle", { group: poor ? "poor" : "ordinary", share: part, ratio: above }, share);
  context.gate("income", income === undefined ? "unknown" : "met", part, income ?? null, share);
  if (income === undefined) return null;
  const ordinary = context.share("deductible", income, share.value);
  const over = poor ? context.share("deductible", ordinary, reducePpm(PPM_ONE, cut.value)) : ordinary;
  return { mode: "marginal", tiers: [{ over, ratio: above }], cap: null };
}

function apply(
  table: TierTable,
  question: CatastrophicQuestion,
  context: Context,
): Verdict<CatastrophicOutcome> {
  const counted = question.countedFen ?? ZERO_FEN;
  const total = addFen(counted, question.burdenFen);
  const deductible = table.tiers[0]?.over ?? ZERO_FEN;
  const beforeCap = payBeforeCap(table, total);
  const paid = table.cap === null ? beforeCap : minFen(beforeCap, table.cap);
  const pays = counted === ZERO_FEN ? paid : subtractFen(paid, pay(table, counted));
  const personalAfter = subtractFen(question.burdenFen, pays);
  if (context.tracing) {
    context.amount("counted", counted);
    context.amount("burden", question.burdenFen);
    context.amount("deductible", deductible);
    for (const step of tierSteps(table, total, "tier")) context.step(step);
    context.amount("before-cap", beforeCap);
    if (table.cap !== null) {
      context.step({ op: "cap", quantity: "before-cap", cap: table.cap, before: beforeCap, after: paid });
    }
    context.amount("pays", pays);
    context.amount("personal-after", personalAfter);
    remark(table.cap, total, deductible, beforeCap, context);
  }
  return context.value({
    deductibleFen: deductible,
    beforeCapFen: beforeCap,
    capFen: table.cap,
    paysFen: pays,
    personalAfterFen: personalAfter,
  });
}

function remark(cap: Fen | null, burden: Fen, deductible: Fen, before: Fen, context: Context): void {
  if (burden <= deductible) context.note("below-deductible", { burden, deductible });
  if (cap !== null && before > cap) context.note("cap-reached", { before, cap });
}

/** What the second reimbursement pays of a year's burden: each part above the deductible at its tier's ratio. */
export const decideCatastrophic: Decide<Catastrophic> = (question, context) => {
  checkScheme(question, context);
  const table = context.region === COUNTRY ? nationalTable(question, context) : localTable(question, context);
  return table === null ? context.refuse() : apply(table, question, context);
};
