import fc from "fast-check";
import { expect, test } from "vitest";
import { backPayment } from "../../src/policies/back-payment/policy.ts";
import { ASKS, GAPS, ORDERS } from "../../src/policies/back-payment/words.ts";
import { decide } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { anyFen, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([backPayment]);

type Asked = {
  asks: string;
  gap: string;
  missedMonths?: number;
  missedYears?: number;
  yearlyRateFen?: number;
  arrearsFen?: number;
  lateDays?: number;
  order?: string;
  lastMonthPaidFen?: number;
};

function mayPay(q: Asked, on: string): string {
  if (on < "2011-07-01" || q.gap === "flexible") {
    const early = q.gap === "transfer" && on >= "2021-11-29" && (q.missedMonths ?? 0) > 3;
    return early ? "no" : "unknown";
  }
  if (q.gap === "employer") return "yes";
  if (q.gap === "transfer") {
    if (on < "2021-11-29" || q.missedMonths === undefined) return "unknown";
    return q.missedMonths <= 3 ? "yes" : "no";
  }
  if (on < "2025-01-01") return "unknown";
  const { missedYears: years, yearlyRateFen: rate } = q;
  return years === undefined || rate === undefined ? "yes" : `yes ${years * rate}`;
}

function lateFee(q: Asked, on: string): string {
  if (q.gap !== "employer" || q.arrearsFen === undefined || q.lateDays === undefined) return "unknown";
  const begins = on >= "2011-07-01" ? "2011-07-01" : "1999-01-22";
  const first = addDays(on as PlainDate, -q.lateDays);
  if (on < "1999-01-22" || first < begins) return "unknown";
  const perTenThousand = on >= "2011-07-01" ? 5n : 20n;
  const fee = (BigInt(q.arrearsFen) * perTenThousand * BigInt(q.lateDays) + 5_000n) / 10_000n;
  return `fee ${fee}`;
}

function secondOpinion(q: Asked, on: string): string {
  if (q.asks === "may-pay") return mayPay(q, on);
  if (q.asks === "late-fee") return lateFee(q, on);
  if (q.gap !== "employer" || on < "2011-07-01") return "unknown";
  if (q.asks === "undeclared") {
    const paid = q.lastMonthPaidFen;
    return paid === undefined ? "unknown" : `due ${(BigInt(paid) * 11n + 5n) / 10n}`;
  }
  if (q.order === undefined || q.arrearsFen === undefined) return "unknown";
  return q.order === "overdue" ? `fine ${q.arrearsFen} ${q.arrearsFen * 3}` : "fine 0 0";
}

const near = (day: string, reach: number) =>
  fc.integer({ min: -reach, max: reach }).map((n) => addDays(day as PlainDate, n));
const days = fc.oneof(
  near("2011-07-01", 200),
  near("1999-01-22", 60),
  near("2021-11-29", 60),
  near("2025-01-01", 60),
  near("2024-01-01", 1_000),
);
const words = (vocabulary: object) => fc.constantFrom(...Object.keys(vocabulary));

test("back-payment: ten thousand questions are answered as the second opinion answers them", () => {
  const anyQuestion = fc.record(
    {
      asks: words(ASKS),
      gap: fc.oneof({ weight: 2, arbitrary: fc.constant("employer") }, words(GAPS)),
      missedMonths: fc.integer({ min: 0, max: 90 }).map((n) => (n > 60 ? n % 7 : n)),
      missedYears: fc.integer({ min: 0, max: 8 }),
      yearlyRateFen: fc.integer({ min: 0, max: 100_000 }),
      arrearsFen: anyFen,
      lateDays: fc.integer({ min: 0, max: 400 }),
      order: words(ORDERS),
      lastMonthPaidFen: anyFen,
    },
    { requiredKeys: ["asks", "gap"] },
  );
  const regions = fc.constantFrom("100000", "330000", "310000", "420100");
  fc.assert(
    fc.property(anyQuestion, regions, days, (asked, region, on) => {
      const question = backPayment.parseQuestion(asked);
      if (!question.ok) throw new Error("refused");
      const { answer, outcome } = decide(
        backPayment,
        question.value,
        { region: region as RegionCode, on },
        facts,
      );
      const parts: Record<string, unknown> = { ...outcome };
      const answered =
        answer !== "value"
          ? [answer, ...(typeof parts.costFen === "number" ? [parts.costFen] : [])].join(" ")
          : typeof parts.lateFeeFen === "number"
            ? `fee ${parts.lateFeeFen}`
            : typeof parts.dueFen === "number"
              ? `due ${parts.dueFen}`
              : `fine ${String(parts.fineLeastFen)} ${String(parts.fineMostFen)}`;
      expect(answered).toBe(secondOpinion(asked, on));
    }),
    { numRuns: RUNS },
  );
});
