import { z } from "zod";
import { fact, moneyFact, rateFact, type TierTable, tierTable, wordListFact } from "../../policy/index.ts";
import { percentSchema, yuanSchema } from "../../shared/index.ts";
import { SCHEMES } from "./words.ts";

const tiersSchema = z
  .array(z.strictObject({ over: yuanSchema, ratio: percentSchema }))
  .transform((tiers, context): TierTable => {
    const table = tierTable("marginal", tiers, null);
    if (table.ok) return table.value;
    context.addIssue(`tier ${table.error.index + 1}: ${table.error.code}`);
    return z.NEVER;
  });

const tiers = {
  unit: "table",
  schema: tiersSchema,
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: {
    over: { zh: "超过（元）", en: "above (yuan)" },
    ratio: { zh: "支付比例", en: "payment rate" },
  },
} as const;

/** What the rule needs to know. The first tier starts at the deductible; a region's tiers are the region's own. */
export const facts = {
  schemes: wordListFact(SCHEMES, { zh: "适用的险种", en: "Types of insurance covered" }),
  tiers: fact<TierTable>({
    ...tiers,
    title: { zh: "起付线和分段比例", en: "Deductible and tiered payment rates" },
  }),
  cap: moneyFact({ zh: "年度最高支付限额", en: "Annual payment limit" }),
  "poor-tiers": fact<TierTable>({
    ...tiers,
    title: {
      zh: "困难群众的起付线和分段比例",
      en: "Deductible and tiered payment rates for poor households",
    },
  }),
  "poor-cap": moneyFact({ zh: "困难群众的年度最高支付限额", en: "Annual payment limit for poor households" }),
  "deductible-ceiling": rateFact({
    zh: "起付线占上年人均可支配收入的上限",
    en: "Highest deductible, as a share of last year's disposable income per head",
  }),
  "least-ratio": rateFact({ zh: "政策范围内支付比例", en: "Payment rate for covered costs" }),
  "poor-deductible-cut": rateFact({
    zh: "困难群众起付线降低幅度",
    en: "Reduction of the deductible for poor households",
  }),
  "poor-ratio-bonus": rateFact(
    { zh: "困难群众支付比例提高", en: "Percentage points added to the payment rate for poor households" },
    { unit: "points" },
  ),
};
