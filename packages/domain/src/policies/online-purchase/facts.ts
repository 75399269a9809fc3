import { countFact, flagFact, wordListFact } from "../../policy/index.ts";
import { ITEMS, PAYERS, PLATFORMS, SCHEMES } from "./words.ts";

/** What the rule needs to know. It is opened city by city, so a place's own fact is all there is. */
export const facts = {
  open: flagFact(
    { zh: "已开通线上用个人账户购药", en: "Buying medicine online with a personal account is available" },
    { reviewEveryMonths: 6 },
  ),
  "account-schemes": wordListFact(
    SCHEMES,
    { zh: "设个人账户的险种", en: "Types of insurance with a personal account" },
    { reviewEveryMonths: 6 },
  ),
  items: wordListFact(
    ITEMS,
    { zh: "线上可以支付的商品", en: "What can be paid for online" },
    { reviewEveryMonths: 6 },
  ),
  payers: wordListFact(
    PAYERS,
    { zh: "线上可以使用的资金", en: "What money can be used online" },
    { reviewEveryMonths: 6 },
  ),
  pharmacies: countFact(
    "count",
    { zh: "开通的定点药店至少", en: "Designated pharmacies offering the service, at least" },
    { reviewEveryMonths: 6 },
  ),
  platforms: wordListFact(
    PLATFORMS,
    { zh: "可以下单的平台", en: "Platforms for ordering" },
    { reviewEveryMonths: 6 },
  ),
};
