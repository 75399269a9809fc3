import { z } from "zod";
import { countFact, fact, flagFact, rateFact, wordFact, wordListFact } from "../../policy/index.ts";
import { type RegionCode, regionCodeSchema } from "../../shared/index.ts";
import { REACHES, SERVICES, SIDES } from "./words.ts";

/** What the rule needs to know. The region is always the place of insurance. */
export const facts = {
  settlement: wordListFact(REACHES, { zh: "可以直接结算的范围", en: "Where bills can be settled directly" }),
  "filing-across-provinces": flagFact(
    { zh: "跨省就医要先备案", en: "Care in another province needs a filing" },
    { reviewEveryMonths: 6 },
  ),
  "filing-in-province": flagFact(
    { zh: "省内跨统筹区就医要先备案", en: "Care in another pooling area of the province needs a filing" },
    { reviewEveryMonths: 6 },
  ),
  "exempt-places": fact<readonly RegionCode[]>({
    title: { zh: "免备案的就医地", en: "Places exempt from filing" },
    unit: "list",
    schema: z.array(regionCodeSchema).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "exempt-services": wordListFact(SERVICES, {
    zh: "免备案的就医类型",
    en: "Types of care exempt from filing",
  }),
  "wider-exempt-services": wordListFact(SERVICES, {
    zh: "可能另有的免备案类型",
    en: "Other types of care that may be exempt from filing",
  }),
  institutions: countFact("count", {
    zh: "免备案范围内的医疗机构数",
    en: "Number of institutions exempt from filing",
  }),
  "deemed-filed": wordListFact(SERVICES, {
    zh: "视同已备案的就医类型",
    en: "Types of care that count as filed",
  }),
  catalogue: wordFact(SIDES, { zh: "支付范围（目录）", en: "Catalogue that applies" }),
  benefits: wordFact(SIDES, {
    zh: "起付线、比例、限额",
    en: "Deductible, payment rate and limit that apply",
  }),
  "long-term-cut": rateFact(
    { zh: "长期居住人员的比例降幅", en: "Reduction of the payment rate for people who live there long term" },
    { unit: "points" },
  ),
  "referral-cut": rateFact(
    { zh: "转诊、急诊人员的比例降幅", en: "Reduction of the payment rate for referrals and emergencies" },
    { unit: "points" },
  ),
  "temporary-cut": rateFact(
    {
      zh: "其他临时外出人员的比例降幅",
      en: "Reduction of the payment rate for other people who are there temporarily",
    },
    { unit: "points" },
  ),
  "temporary-months": countFact("months", {
    zh: "临时外出备案的有效期",
    en: "Validity of a temporary filing",
  }),
  "long-term-months": countFact("months", {
    zh: "长期居住备案的有效期",
    en: "Validity of a long-term filing",
  }),
  "effective-after": countFact(
    "days",
    { zh: "备案几日后生效", en: "Days until a filing takes effect" },
    { reviewEveryMonths: 6 },
  ),
  "both-places": flagFact(
    {
      zh: "长期居住人员两地都可享受",
      en: "People who live elsewhere long term have benefits in both places",
    },
    { reviewEveryMonths: 6 },
  ),
  "abroad-excluded": flagFact(
    { zh: "境外就医不由基金支付", en: "The fund does not pay for care outside the mainland" },
    { reviewEveryMonths: 6 },
  ),
};
