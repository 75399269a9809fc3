import fc from "fast-check";
import { expect, test } from "vitest";
import { waitingPeriod } from "../../src/policies/waiting-period/policy.ts";
import { GROUPS, SCHEMES, SITUATIONS } from "../../src/policies/waiting-period/words.ts";
import { decide } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([waitingPeriod]);

type Asked = {
  scheme: string;
  group: string;
  situation?: string;
  inWindow?: boolean;
  missedYears?: number;
  repairedYears?: number;
  gapMonths?: number;
  backPaid?: boolean;
  continuousMonths?: number;
  paidOn?: string;
};

/** A natural month: its number, and its first day when the payment is dated. */
function natural(number: number, paidOn: string | undefined): string {
  if (paidOn === undefined) return `month ${number}`;
  const first = new Date(Date.UTC(Number(paidOn.slice(0, 4)), Number(paidOn.slice(5, 7)) - 2 + number, 1));
  return first.toISOString().slice(0, 10);
}

function resident(q: Asked, region: string, day: string): string {
  const national = day >= "2025-01-01";
  if (q.group !== "ordinary") return national ? "wait 0" : "unknown";
  const zhejiang = region.startsWith("33") && day >= "2021-07-01";
  const { missedYears: missed, inWindow } = q;
  if ((!national && !zhejiang) || missed === undefined) return "unknown";
  if (national && missed > 0) {
    const wait = 3 + Math.max(0, missed - (q.repairedYears ?? 0));
    return `wait ${missed >= 4 ? Math.max(6, wait) : wait}`;
  }
  if (inWindow === undefined) return "unknown";
  if (!inWindow) return zhejiang ? natural(3, q.paidOn) : "wait 3";
  const dated = zhejiang || (region === "310000" && day >= "2025-03-01");
  return dated && q.paidOn !== undefined ? `${Number(q.paidOn.slice(0, 4)) + 1}-01-01` : "wait 0";
}

function secondOpinion(q: Asked, region: string, on: string): string {
  const day = q.paidOn ?? on;
  if (q.situation === "transfer" || q.situation === "switch") {
    if (day < "2021-11-29" || q.gapMonths === undefined) return "unknown";
    if (q.gapMonths > 3) return "at most 6";
    const long = q.situation === "transfer" || (q.continuousMonths ?? 0) >= 24;
    return long && (q.backPaid === true || q.gapMonths === 0) ? "wait 0" : "unknown";
  }
  if (q.scheme === "resident") return resident(q, region, day);
  if (q.situation === undefined || !region.startsWith("33") || day < "2021-07-01") return "unknown";
  return natural(q.scheme === "flexible" && q.situation === "resume" ? 3 : 2, q.paidOn);
}

const near = (day: string, reach: number) =>
  fc.integer({ min: -reach, max: reach }).map((n) => addDays(day as PlainDate, n));
const days = fc.oneof(
  near("2025-01-01", 100),
  near("2021-07-01", 60),
  near("2021-11-29", 60),
  near("2026-01-01", 400),
);
const words = (vocabulary: object) => fc.constantFrom(...Object.keys(vocabulary));

test("waiting period: ten thousand questions are answered as the second opinion answers them", () => {
  const anyQuestion = fc.record(
    {
      scheme: fc.oneof({ weight: 2, arbitrary: fc.constant("resident") }, words(SCHEMES)),
      group: fc.oneof({ weight: 4, arbitrary: fc.constant("ordinary") }, words(GROUPS)),
      situation: words(SITUATIONS),
      inWindow: fc.boolean(),
      missedYears: fc.integer({ min: 0, max: 7 }),
      repairedYears: fc.integer({ min: 0, max: 8 }),
      gapMonths: fc.integer({ min: 0, max: 7 }),
      backPaid: fc.boolean(),
      continuousMonths: fc.integer({ min: 22, max: 26 }),
      paidOn: days,
    },
    { requiredKeys: ["scheme", "group"] },
  );
  const regions = fc.constantFrom("100000", "330000", "330421", "310000", "420100", "440100");
  fc.assert(
    fc.property(anyQuestion, regions, days, (asked, region, on) => {
      const question = waitingPeriod.parseQuestion(asked);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      const { answer, outcome } = decide(waitingPeriod, question.value, moment, facts);
      const answered =
        outcome?.benefitFrom ??
        (outcome && outcome.startMonth !== null ? `month ${outcome.startMonth}` : null) ??
        (outcome && outcome.mostMonths !== null ? `at most ${outcome.mostMonths}` : null) ??
        (outcome ? `wait ${outcome.waitMonths}` : answer);
      expect(answered).toBe(secondOpinion(asked, region, on));
    }),
    { numRuns: 2 * RUNS },
  );
});
