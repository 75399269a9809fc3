import { z } from "zod";
import { fact, flagFact, phraseListFact } from "../../policy/index.ts";
import { percentSchema } from "../../shared/index.ts";

/** What the rule needs to know. The last two are known only from pages that prove nothing. */
export const facts = {
  identity: flagFact(
    {
      zh: "总额等于统筹支付、个人自付、个人自费之和",
      en: "The total is the amount paid by the pooled fund, your share of covered costs and costs that are not covered",
    },
    { reviewEveryMonths: 24 },
  ),
  "own-share-range": fact({
    title: { zh: "自付比例的范围", en: "Range of your share of covered costs" },
    unit: "table",
    schema: z.strictObject({ from: percentSchema, to: percentSchema }),
    words: { from: { zh: "最低", en: "lowest" }, to: { zh: "最高", en: "highest" } },
    inherits: "from-parent",
    reviewEveryMonths: 24,
  }),
  "own-share-lines": phraseListFact({ zh: "自付再分的栏目", en: "Lines into which your share is split" }),
};
