import { countFact, flagFact, moneyFact, rateFact, wordFact } from "../../policy/index.ts";
import { COLLECTORS } from "./words.ts";

/** What the rule needs to know. Rates are shares of the contribution base; the late fee is a share per day. */
export const facts = {
  "employee-rate": rateFact({ zh: "职工个人费率", en: "Employee's contribution rate" }),
  "employer-rate": rateFact({ zh: "单位费率", en: "Employer's contribution rate" }, { inherits: "never" }),
  "employer-floor": rateFact({ zh: "单位费率下限", en: "Minimum employer's contribution rate" }),
  "flexible-rate": rateFact({ zh: "灵活就业人员费率", en: "Flexible worker's contribution rate" }),
  "bears-all": flagFact(
    { zh: "灵活就业人员由个人全部缴纳", en: "A flexible worker pays the whole contribution" },
    { reviewEveryMonths: 24 },
  ),
  "withheld-by-employer": flagFact(
    { zh: "个人部分由单位代扣", en: "The employer deducts the employee's share" },
    { reviewEveryMonths: 24 },
  ),
  "own-wage-base": flagFact(
    { zh: "以本人工资为基数", en: "The base is the person's own wage" },
    { reviewEveryMonths: 24 },
  ),
  "base-low": rateFact({
    zh: "基数下限占平均工资",
    en: "Lower limit of the base, as a share of the average wage",
  }),
  "base-high": rateFact({
    zh: "基数上限占平均工资",
    en: "Upper limit of the base, as a share of the average wage",
  }),
  "base-floor": moneyFact({ zh: "缴费基数下限", en: "Lower limit of the contribution base" }),
  "base-ceiling": moneyFact({ zh: "缴费基数上限", en: "Upper limit of the contribution base" }),
  "resident-individual": moneyFact({
    zh: "居民医保年度个人缴费",
    en: "Individual contribution to resident insurance for the year",
  }),
  "resident-subsidy": moneyFact({
    zh: "居民医保年度财政补助",
    en: "Government subsidy per resident for the year",
  }),
  "resident-funding": rateFact({
    zh: "居民医保筹资占人均可支配收入的下限",
    en: "Minimum funding of resident insurance, as a share of disposable income per head",
  }),
  "resident-part": countFact("count", {
    zh: "居民个人缴费不少于筹资的几分之一",
    en: "Individual contribution is at least the funding divided by",
  }),
  "late-fee-rate": rateFact({ zh: "滞纳金日比例", en: "Late fee per day" }),
  "unreported-ratio": rateFact({
    zh: "未申报时按上月缴费额的比例",
    en: "Amount due when nothing is declared, as a share of last month's contribution",
  }),
  collector: wordFact(COLLECTORS, { zh: "征收机构", en: "Who collects contributions" }),
  "bonus-after": countFact("years", {
    zh: "连续参保满几年后激励",
    en: "Years in a row before the bonus starts",
  }),
  "bonus-per-year": moneyFact({
    zh: "此后每连续参保一年提高的大病限额",
    en: "Rise in the catastrophic illness limit for each further year in a row",
  }),
  "bonus-claim-free": moneyFact({
    zh: "每个零报销年度提高的大病限额",
    en: "Rise in the catastrophic illness limit for each year without reimbursement",
  }),
  "bonus-ceiling": rateFact({
    zh: "激励总额占原限额的上限",
    en: "Upper limit of all bonuses, as a share of the original limit",
  }),
};
