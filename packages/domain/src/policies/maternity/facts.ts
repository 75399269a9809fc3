import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { type Bilingual, bilingualSchema, countSchema } from "../../shared/index.ts";
import { CLAIMANTS, type Claimant, PAYERS, type Payer, ROUTES, type Route } from "./words.ts";

const claimants = {
  unit: "list",
  schema: z.array(z.enum(Object.keys(CLAIMANTS) as [Claimant, ...Claimant[]])).min(1),
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: CLAIMANTS,
} as const;
const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;

/** What the rule needs to know. What a pooling area sets for itself holds nowhere else and is not inherited. */
export const facts = {
  "allowance-claimants": fact<readonly Claimant[]>({
    ...claimants,
    title: { zh: "可以领生育津贴的人", en: "Who can claim the maternity allowance" },
  }),
  "wider-allowance-claimants": fact<readonly Claimant[]>({
    ...claimants,
    title: { zh: "可能另有的领津贴的人", en: "Who else may be able to claim the maternity allowance" },
  }),
  "medical-claimants": fact<readonly Claimant[]>({
    ...claimants,
    title: { zh: "生育医疗费用可以报销的人", en: "Who can have maternity medical costs reimbursed" },
  }),
  "wider-medical-claimants": fact<readonly Claimant[]>({
    ...claimants,
    title: {
      zh: "可能另有的报销医疗费用的人",
      en: "Who else may be able to have maternity medical costs reimbursed",
    },
  }),
  "required-months": fact<number>({
    title: {
      zh: "领津贴须连续足额缴费的月数",
      en: "Months of full contributions in a row required for the allowance",
    },
    unit: "months",
    schema: countSchema,
    inherits: "never",
    reviewEveryMonths: 6,
  }),
  "may-wait": fact<true>({
    ...flag,
    title: { zh: "不满月数可以待缴满后再领", en: "Claimable later, once the months are reached" },
    inherits: "never",
  }),
  routes: fact<readonly Route[]>({
    title: { zh: "津贴的发放方式", en: "How the allowance is paid" },
    unit: "list",
    schema: z.array(z.enum(Object.keys(ROUTES) as [Route, ...Route[]])).min(1),
    inherits: "never",
    reviewEveryMonths: 6,
    words: ROUTES,
  }),
  payer: fact<Payer>({
    title: { zh: "津贴由谁支付", en: "Who pays the allowance" },
    unit: "text",
    schema: z.enum(Object.keys(PAYERS) as [Payer, ...Payer[]]),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: PAYERS,
  }),
  "medical-first-month": fact<number>({
    title: {
      zh: "医疗费用从缴费起第几个月报销",
      en: "Month, counted from the first contribution, from which medical costs are reimbursed",
    },
    unit: "count",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "mistaken-rule": fact<Bilingual>({
    title: {
      zh: "容易误用的外地规定",
      en: "Rule of another place that is easily mistaken for the local one",
    },
    unit: "text",
    schema: bilingualSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "employer-contributes": fact<true>({
    ...flag,
    title: {
      zh: "生育保险费由单位缴纳，职工不缴",
      en: "The employer pays maternity insurance contributions, the employee does not",
    },
  }),
  "paid-by-average-wage": fact<true>({
    ...flag,
    title: {
      zh: "津贴按单位上年度职工月平均工资计发",
      en: "The allowance is based on the average wage of the employer's staff in the previous year",
    },
  }),
  "allowance-working-days": fact<number>({
    title: {
      zh: "生育津贴几个工作日内办结",
      en: "Working days within which a claim for the allowance is settled",
    },
    unit: "days",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 24,
  }),
  merged: fact<true>({
    ...flag,
    title: {
      zh: "生育保险与职工医保合并实施",
      en: "Maternity insurance is run together with employee insurance",
    },
  }),
};
