import fc from "fast-check";
import { expect, test } from "vitest";
import { serviceChannel } from "../../src/policies/service-channel/policy.ts";
import { PAYERS, PHONES, TASKS } from "../../src/policies/service-channel/words.ts";
import { decide } from "../../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The directory written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([serviceChannel]);
const LAW = "2011-07-01";

type Errand = { task: string; payer?: string; phone?: string };

function onPaying(payer: string | undefined, region: string, on: string): readonly string[] | null {
  if (payer === undefined) return null;
  if (payer === "employee") return on >= LAW ? ["employer"] : null;
  if (region.startsWith("33")) return on >= "2021-07-01" ? ["counter"] : null;
  if (region.startsWith("31")) return on >= "2025-03-01" ? ["counter"] : null;
  return null;
}

function onMutualAid(region: string, on: string): readonly string[] | null {
  const wallet = on >= "2026-01-09" ? ["app"] : [];
  const local: readonly (readonly [string, string, readonly string[]])[] = [
    ["11", "2022-12-01", ["website"]],
    ["42", "2024-10-01", ["mini-program", "counter"]],
    ["44", "2024-12-31", ["mini-program"]],
  ];
  const own = local.find(([province, since]) => region.startsWith(province) && on >= since)?.[2] ?? [];
  const all = [...own, ...wallet];
  return all.length === 0 ? null : all;
}

/** The ways in which it can be done; null where nothing is verified. */
function secondOpinionOnErrand(
  { task, payer }: Errand,
  region: string,
  on: string,
): readonly string[] | null {
  const beijing = region.startsWith("11");
  switch (task) {
    case "ask":
      return on >= LAW ? ["counter"] : null;
    case "pay":
      return onPaying(payer, region, on);
    case "query":
      if (beijing && on >= "2022-12-01") return ["counter", "website"];
      if (on >= "2023-12-01") return ["counter", "website"];
      return on >= LAW ? ["counter"] : null;
    case "mutual-aid":
      return onMutualAid(region, on);
    case "family-account":
      return on >= "2023-10-17" ? ["app"] : null;
    case "filing":
      return beijing && on >= "2023-01-01" ? ["website"] : null;
    default:
      return null;
  }
}

const keys = (words: object): string[] => Object.keys(words);

test("channels: ten thousand errands are sent where the second opinion sends them", () => {
  const anyErrand = fc.record(
    {
      task: fc.constantFrom(...keys(TASKS)),
      payer: fc.constantFrom(...keys(PAYERS)),
      phone: fc.constantFrom(...keys(PHONES)),
    },
    { requiredKeys: ["task"] },
  );
  const edges = ["2011-06-30", LAW, "2022-12-01", "2023-12-01", "2024-12-30", "2026-01-08", "2026-01-09"];
  const days = fc.oneof(anyDay, fc.constantFrom(...edges.map((day) => day as PlainDate)));
  const places = ["100000", "110000", "420100", "440100", "330421", "310118", "210381", "511400", "320500"];
  fc.assert(
    fc.property(anyErrand, fc.constantFrom(...places), days, (errand, region, on) => {
      const question = serviceChannel.parseQuestion(errand);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      const { answer, outcome } = decide(serviceChannel, question.value, moment, facts);
      const expected = secondOpinionOnErrand(errand, region, on);
      expect([answer, outcome?.channels.map(({ way }) => way) ?? null]).toEqual([
        expected === null ? "unknown" : "value",
        expected,
      ]);
    }),
    { numRuns: RUNS },
  );
});
