import fc from "fast-check";
import { expect, test } from "vitest";
import { onlinePurchase } from "../../src/policies/online-purchase/policy.ts";
import { ITEMS, PAYERS, PLATFORMS, SCHEMES } from "../../src/policies/online-purchase/words.ts";
import { bind, decide } from "../../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../../src/shared/index.ts";
import { anyDay, anyFen, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([onlinePurchase]);
type Order = {
  scheme: string;
  item: string;
  payer: string;
  listedPharmacy?: boolean;
  priceFen?: number;
  deliveryFeeFen?: number;
  balanceFen?: number;
};

function secondOpinion(order: Order, region: string, on: string): [string, number | null, number | null] {
  const refused = order.listedPharmacy === false;
  const noAccount = order.payer === "own-account" && order.scheme !== "employee" && on >= "1998-12-14";
  if (refused || noAccount) return ["no", null, null];
  if (region !== "110000" || on < "1998-12-14") return ["unknown", null, null];
  if (on < "2024-07-01" || order.item !== "otc-drug" || order.payer === "pooled-fund")
    return ["no", null, null];
  if (order.priceFen === undefined || order.balanceFen === undefined) return ["yes", null, null];
  const byAccount = Math.min(order.priceFen, order.balanceFen);
  return ["yes", byAccount, order.priceFen + (order.deliveryFeeFen ?? 0) - byAccount];
}

test("online purchase: ten thousand orders are answered as the second opinion answers them", () => {
  const words = (of: object) => fc.constantFrom(...Object.keys(of));
  const anyOrder = fc.record(
    {
      scheme: fc.oneof(fc.constant("employee"), words(SCHEMES)),
      item: fc.oneof(fc.constant("otc-drug"), words(ITEMS)),
      payer: words(PAYERS),
      platform: words(PLATFORMS),
      listedPharmacy: fc.boolean(),
      priceFen: anyFen,
      deliveryFeeFen: anyFen,
      balanceFen: anyFen,
    },
    { requiredKeys: ["scheme", "item", "payer"] },
  );
  const place = fc.constantFrom("110000", "110000", "100000", "440100", "420100");
  const days = fc.oneof(
    anyDay,
    fc.constantFrom("2024-06-30", "2024-07-01", "2025-12-31").map((text) => text as PlainDate),
  );
  fc.assert(
    fc.property(anyOrder, place, days, (order, region, on) => {
      const question = onlinePurchase.question.parse(order);
      const moment = { region: region as RegionCode, on };
      const { answer, outcome } = decide(onlinePurchase, question, moment, facts);
      const got = [answer, outcome?.accountPaysFen ?? null, outcome?.cashFen ?? null];
      expect(got).toEqual(secondOpinion(order as Order, region, on));
      expect(bind(onlinePurchase, moment, facts)(question)).toEqual({ answer, outcome });
    }),
    { numRuns: RUNS },
  );
}, 30_000);
