import fc from "fast-check";
import { expect, test } from "vitest";
import { familyAccount } from "../../src/policies/family-account/policy.ts";
import { ASKS, PLATFORMS } from "../../src/policies/family-account/words.ts";
import { decide } from "../../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([familyAccount]);

type Account = {
  ask: string;
  platform?: string;
  mutualAidBound?: boolean;
  membersBound?: number;
  membersToBind?: number;
  otherBinders?: number;
  memberAgeYears?: number;
};
type Meaning = "shows" | "shares" | "nobody-knows";

function meaningOf(region: string, on: string, platform: string | undefined): Meaning {
  if (on < "2023-10-17") return "nobody-knows";
  if (platform === "national") return "shows";
  if (region.startsWith("44") && on >= "2024-12-31") return "shares";
  if (platform === "local" && region !== "420100") return "nobody-knows";
  return "shows";
}

function onBinding(q: Account, meaning: Meaning): string {
  if (meaning !== "shows") return "unknown";
  if ((q.membersBound ?? 0) + (q.membersToBind ?? 1) > 5) return "no";
  return q.membersBound === undefined ? "unknown" : "yes";
}

function secondOpinionOnAccount(q: Account, region: string, on: string): string {
  const meaning = meaningOf(region, on, q.platform);
  const byMeaning = (shows: string, shares: string): string =>
    meaning === "nobody-knows" ? "unknown" : meaning === "shows" ? shows : shares;
  switch (q.ask) {
    case "face-check":
      return "unknown";
    case "how-many":
      return byMeaning("value", "unknown");
    case "charge-binder":
      return q.mutualAidBound ? "yes" : byMeaning("no", "yes");
    case "bind-member":
      return onBinding(q, meaning);
    case "pay-contribution":
      return byMeaning("no", "unknown");
    case "query-records":
      return "unknown";
    default:
      return byMeaning("yes", "unknown");
  }
}

const keys = (words: object): string[] => Object.keys(words);

test("family accounts: ten thousand questions are answered as the second opinion answers them", () => {
  const anyAccount = fc.record(
    {
      ask: fc.constantFrom(...keys(ASKS)),
      platform: fc.constantFrom(...keys(PLATFORMS)),
      mutualAidBound: fc.boolean(),
      membersBound: fc.nat(7),
      membersToBind: fc.nat(7),
      otherBinders: fc.nat(3),
      memberAgeYears: fc.nat(90),
    },
    { requiredKeys: ["ask"] },
  );
  const edges = ["2023-10-16", "2023-10-17", "2024-12-30", "2024-12-31", "2026-06-01"];
  const days = fc.oneof(anyDay, fc.constantFrom(...edges.map((day) => day as PlainDate)));
  const places = fc.constantFrom("100000", "420100", "420500", "440000", "440300", "330100");
  fc.assert(
    fc.property(anyAccount, places, days, (account, region, on) => {
      const question = familyAccount.parseQuestion(account);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      expect(decide(familyAccount, question.value, moment, facts).answer).toBe(
        secondOpinionOnAccount(account, region, on),
      );
    }),
    { numRuns: RUNS },
  );
});
