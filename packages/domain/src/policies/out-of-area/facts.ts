import { z } from "zod";
import { fact } from "../../policy/index.ts";
import {
  countSchema,
  type Ppm,
  percentSchema,
  type RegionCode,
  regionCodeSchema,
} from "../../shared/index.ts";
import { REACHES, type Reach, SERVICES, type Service, SIDES, type Side } from "./words.ts";

function wordsOf<W extends string>(words: Readonly<Record<W, unknown>>) {
  return z.enum(Object.keys(words) as [W, ...W[]]);
}

const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 6,
} as const;
const services = {
  unit: "list",
  schema: z.array(wordsOf(SERVICES)).min(1),
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: SERVICES,
} as const;
const cut = {
  unit: "points",
  schema: percentSchema,
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;
const side = {
  unit: "text",
  schema: wordsOf(SIDES),
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: SIDES,
} as const;

/** What the rule needs to know. The region is always the place of insurance. */
export const facts = {
  settlement: fact<readonly Reach[]>({
    title: { zh: "可以直接结算的范围", en: "Where bills can be settled directly" },
    unit: "list",
    schema: z.array(wordsOf(REACHES)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: REACHES,
  }),
  "filing-across-provinces": fact<true>({
    ...flag,
    title: { zh: "跨省就医要先备案", en: "Care in another province needs a filing" },
  }),
  "filing-in-province": fact<true>({
    ...flag,
    title: {
      zh: "省内跨统筹区就医要先备案",
      en: "Care in another pooling area of the province needs a filing",
    },
  }),
  "exempt-places": fact<readonly RegionCode[]>({
    title: { zh: "免备案的就医地", en: "Places exempt from filing" },
    unit: "list",
    schema: z.array(regionCodeSchema).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "exempt-services": fact<readonly Service[]>({
    ...services,
    title: { zh: "免备案的就医类型", en: "Types of care exempt from filing" },
  }),
  "wider-exempt-services": fact<readonly Service[]>({
    ...services,
    title: { zh: "可能另有的免备案类型", en: "Other types of care that may be exempt from filing" },
  }),
  institutions: fact<number>({
    title: { zh: "免备案范围内的医疗机构数", en: "Number of institutions exempt from filing" },
    unit: "count",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "deemed-filed": fact<readonly Service[]>({
    ...services,
    title: { zh: "视同已备案的就医类型", en: "Types of care that count as filed" },
  }),
  catalogue: fact<Side>({ ...side, title: { zh: "支付范围（目录）", en: "Catalogue that applies" } }),
  benefits: fact<Side>({
    ...side,
    title: { zh: "起付线、比例、限额", en: "Deductible, payment rate and limit that apply" },
  }),
  "long-term-cut": fact<Ppm>({
    ...cut,
    title: {
      zh: "长期居住人员的比例降幅",
      en: "Reduction of the payment rate for people who live there long term",
    },
  }),
  "referral-cut": fact<Ppm>({
    ...cut,
    title: {
      zh: "转诊、急诊人员的比例降幅",
      en: "Reduction of the payment rate for referrals and emergencies",
    },
  }),
  "temporary-cut": fact<Ppm>({
    ...cut,
    title: {
      zh: "其他临时外出人员的比例降幅",
      en: "Reduction of the payment rate for other people who are there temporarily",
    },
  }),
  "temporary-months": fact<number>({
    title: { zh: "临时外出备案的有效期", en: "Validity of a temporary filing" },
    unit: "months",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "long-term-months": fact<number>({
    title: { zh: "长期居住备案的有效期", en: "Validity of a long-term filing" },
    unit: "months",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "effective-after": fact<number>({
    title: { zh: "备案几日后生效", en: "Days until a filing takes effect" },
    unit: "days",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "both-places": fact<true>({
    ...flag,
    title: {
      zh: "长期居住人员两地都可享受",
      en: "People who live elsewhere long term have benefits in both places",
    },
  }),
  "abroad-excluded": fact<true>({
    ...flag,
    title: { zh: "境外就医不由基金支付", en: "The fund does not pay for care outside the mainland" },
  }),
};
