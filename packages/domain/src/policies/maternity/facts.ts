import { countFact, fact, flagFact, wordFact, wordListFact } from "../../policy/index.ts";
import { type Bilingual, bilingualSchema } from "../../shared/index.ts";
import { CLAIMANTS, PAYERS, ROUTES } from "./words.ts";

/** What the rule needs to know. What a pooling area sets for itself holds nowhere else and is not inherited. */
export const facts = {
  "allowance-claimants": wordListFact(CLAIMANTS, {
    zh: "可以领生育津贴的人",
    en: "Who can claim the maternity allowance",
  }),
  "wider-allowance-claimants": wordListFact(CLAIMANTS, {
    zh: "可能另有的领津贴的人",
    en: "Who else may be able to claim the maternity allowance",
  }),
  "medical-claimants": wordListFact(CLAIMANTS, {
    zh: "生育医疗费用可以报销的人",
    en: "Who can have maternity medical costs reimbursed",
  }),
  "wider-medical-claimants": wordListFact(CLAIMANTS, {
    zh: "可能另有的报销医疗费用的人",
    en: "Who else may be able to have maternity medical costs reimbursed",
  }),
  "required-months": countFact(
    "months",
    {
      zh: "领津贴须连续足额缴费的月数",
      en: "Months of full contributions in a row required for the allowance",
    },
    { inherits: "never", reviewEveryMonths: 6 },
  ),
  "may-wait": flagFact(
    { zh: "不满月数可以待缴满后再领", en: "Claimable later, once the months are reached" },
    { inherits: "never" },
  ),
  routes: wordListFact(
    ROUTES,
    { zh: "津贴的发放方式", en: "How the allowance is paid" },
    { inherits: "never", reviewEveryMonths: 6 },
  ),
  payer: wordFact(PAYERS, { zh: "津贴由谁支付", en: "Who pays the allowance" }),
  "medical-first-month": countFact("count", {
    zh: "医疗费用从缴费起第几个月报销",
    en: "Month, counted from the first contribution, from which medical costs are reimbursed",
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
  "employer-contributes": flagFact({
    zh: "生育保险费由单位缴纳，职工不缴",
    en: "The employer pays maternity insurance contributions, the employee does not",
  }),
  "paid-by-average-wage": flagFact({
    zh: "津贴按单位上年度职工月平均工资计发",
    en: "The allowance is based on the average wage of the employer's staff in the previous year",
  }),
  "allowance-working-days": countFact(
    "days",
    { zh: "生育津贴几个工作日内办结", en: "Working days within which a claim for the allowance is settled" },
    { reviewEveryMonths: 24 },
  ),
  merged: flagFact({
    zh: "生育保险与职工医保合并实施",
    en: "Maternity insurance is run together with employee insurance",
  }),
};
