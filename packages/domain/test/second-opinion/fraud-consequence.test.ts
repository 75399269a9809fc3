import fc from "fast-check";
import { expect, test } from "vitest";
import { fraudConsequence } from "../../src/policies/fraud-consequence/policy.ts";
import { ACTS, ASKS, FUNDS, SCALES } from "../../src/policies/fraud-consequence/words.ts";
import { decide } from "../../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../../src/shared/index.ts";
import { anyDay, anyFen, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([fraudConsequence]);
const LAW = "2011-07-01";
const REGULATION = "2021-05-01";
const AGENCY = "2023-12-01";
const IMPLEMENTING = "2026-04-01";

type Misuse = {
  ask: string;
  act?: string;
  actOn?: string;
  amountFen?: number;
  fraudPurpose?: boolean;
  insured?: boolean;
  refusedOrSerious?: boolean;
  fund?: string;
  scale?: string;
};
/** Answer, months of suspension, fine in times or null, fine in fen or null. */
type Opinion = { answer: string; months?: string; times?: string; fen?: string };
const OPEN: Opinion = { answer: "unknown" };

function fundCovered(fund: string, day: string): boolean {
  if (fund === "basic") return day >= LAW;
  return fund === "assistance" ? day >= REGULATION : day >= IMPLEMENTING;
}

function result(q: Misuse, least: number, most: number, months: string): Omit<Opinion, "answer"> {
  const fen =
    most === 0 ? "0-0" : q.amountFen === undefined ? "?" : `${q.amountFen * least}-${q.amountFen * most}`;
  return { months, times: `${least}-${most}`, fen };
}

function onPerson(q: Misuse, act: string, day: string): Opinion {
  const byNature = ["use-others-credential", "forge-papers", "other-deception"].includes(act) && day >= LAW;
  const presumed =
    [
      "lend-credential-for-gain",
      "use-others-slips",
      "conceal-other-payer",
      "overbuy-resell",
      "trade-drugs",
    ].includes(act) && day >= IMPLEMENTING;
  const misuse =
    [
      "lend-credential",
      "lend-credential-for-gain",
      "double-claim",
      "resell-or-cash-back",
      "overbuy-resell",
    ].includes(act) && day >= REGULATION;
  const fraud = byNature || presumed || q.fraudPurpose === true;
  const told = fraud || q.fraudPurpose === false;
  const insured = act.startsWith("lend-") ? true : q.insured;
  const [least, most] = fraud ? [2, 5] : [0, 0];
  if (day < LAW) return OPEN;

  if (q.ask === "fine") {
    if (fraud) return { answer: "yes", ...result(q, 2, 5, "none") };
    return told && misuse ? { answer: "no", ...result(q, 0, 0, "none") } : OPEN;
  }
  if (q.ask === "suspension") {
    if (day < REGULATION) {
      if (!fraud) return { answer: "no" };
      return { answer: "no", ...result(q, 2, 5, "none") };
    }
    if (!fraud && !misuse) return OPEN;
    if (insured === undefined) return OPEN;
    const fined = told ? result(q, least, most, "3-12") : { months: "3-12", times: "?", fen: "?" };
    return insured ? { answer: "yes", ...fined } : { answer: "no", ...fined, months: "none" };
  }
  if (!told || !(fraud || misuse)) return OPEN;
  if (day >= REGULATION && insured === undefined) return OPEN;
  const months = day >= REGULATION && insured ? "3-12" : "none";
  return { answer: "value", ...result(q, least, most, months) };
}

function shaped(q: Misuse, sanction: Omit<Opinion, "answer">): Opinion {
  if (q.ask === "suspension") return { answer: sanction.months === "none" ? "no" : "yes", ...sanction };
  if (q.ask === "fine") return { answer: sanction.times === "0-0" ? "no" : "yes", ...sanction };
  return { answer: "value", ...sanction };
}

function onSanction(q: Misuse, region: string, day: string): Opinion {
  const { act } = q;
  switch (act) {
    case undefined:
      return OPEN;
    case "institution-fraud":
      return day < REGULATION ? OPEN : shaped(q, result(q, 2, 5, "6-12"));
    case "institution-misuse":
      if (day < REGULATION || (q.ask === "suspension" && q.refusedOrSerious === undefined)) return OPEN;
      return shaped(q, result(q, 1, 2, q.refusedOrSerious ? "6-12" : "none"));
    case "help-as-unit":
      return region.startsWith("33") && day >= "2021-07-01" ? shaped(q, result(q, 1, 3, "none")) : OPEN;
    case "help-as-person":
      if (!region.startsWith("33") || day < "2021-07-01") return OPEN;
      return shaped(q, { months: "none", times: "?", fen: "100000-1000000" });
    case "refuse-investigation":
      if (day < REGULATION) return OPEN;
      if (q.ask === "fine") return { answer: "no" };
      return { answer: q.ask === "suspension" ? "yes" : "value", months: "none", times: "?", fen: "?" };
    case "overpaid":
      return day < AGENCY ? OPEN : shaped(q, result(q, 0, 0, "none"));
    case "repeat-over-prescription":
      return region.startsWith("31") && day >= "2025-03-01" ? shaped(q, result(q, 0, 0, "none")) : OPEN;
    default:
      return onPerson(q, act, day);
  }
}

/** The whole opinion. A fund that is not covered opens a yes or a value; a no stays a no. */
function secondOpinionOnMisuse(q: Misuse, region: string, on: string): Opinion {
  const day = q.actOn ?? on;
  if (q.ask === "credit-record" || q.ask === "reporting-reward") return OPEN;
  if (q.ask === "crime") {
    const deceit = ["forge-papers", "other-deception"].includes(q.act ?? "") && day >= "1997-10-01";
    const credential = q.act === "use-others-credential" && day >= "2024-02-28";
    return (deceit || credential) && q.scale !== undefined ? { answer: "yes" } : OPEN;
  }
  if (q.ask === "insurance-credit") {
    if (q.act === undefined) return OPEN;
    if (region.startsWith("33") && on >= "2021-07-01") return { answer: "yes" };
    if (region.startsWith("31") && on >= "2025-03-01") return { answer: "yes" };
    return q.act.startsWith("institution-") && on >= REGULATION ? { answer: "yes" } : OPEN;
  }
  const opinion = onSanction(q, region, day);
  const open = opinion.answer !== "no" && !fundCovered(q.fund ?? "basic", day);
  return open ? OPEN : opinion;
}

const keys = (words: object): string[] => Object.keys(words);
const pair = (least: unknown, most: unknown, missing: string): string =>
  least === null || most === null ? missing : `${least}-${most}`;

test("consequences: ten thousand questions are answered as the second opinion answers them", () => {
  const edge = fc.constantFrom("2011-06-30", LAW, "2021-04-30", REGULATION, "2026-03-31", IMPLEMENTING);
  const anyTime = fc.oneof(anyDay, edge);
  const anyMisuse = fc.record(
    {
      ask: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom("consequences", "suspension", "fine") },
        { weight: 1, arbitrary: fc.constantFrom(...keys(ASKS)) },
      ),
      act: fc.constantFrom(...keys(ACTS)),
      actOn: anyTime,
      amountFen: anyFen,
      fraudPurpose: fc.boolean(),
      insured: fc.boolean(),
      refusedOrSerious: fc.boolean(),
      fund: fc.constantFrom(...keys(FUNDS)),
      scale: fc.constantFrom(...keys(SCALES)),
    },
    { requiredKeys: ["ask"] },
  );
  const places = fc.constantFrom("100000", "420100", "330100", "330000", "310000", "310118");
  fc.assert(
    fc.property(anyMisuse, places, anyTime, (misuse, region, on) => {
      const question = fraudConsequence.parseQuestion(misuse);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on: on as PlainDate };
      const { answer, outcome } = decide(fraudConsequence, question.value, moment, facts);
      const opinion = secondOpinionOnMisuse(misuse, region, on);
      expect(answer).toBe(opinion.answer);
      if (opinion.months === undefined || outcome?.type !== "sanction") return;
      expect({
        months: pair(outcome.suspensionLeastMonths, outcome.suspensionMostMonths, "none"),
        times: pair(outcome.fineLeastTimes, outcome.fineMostTimes, "?"),
        fen: pair(outcome.fineLeastFen, outcome.fineMostFen, "?"),
      }).toEqual({ months: opinion.months, times: opinion.times, fen: opinion.fen });
    }),
    { numRuns: RUNS },
  );
});
