import { claimsText, type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Contribution, ContributionOutcome } from "./shape.ts";
import { COLLECTORS, DETAILS, PAYERS } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "zh-CN");
}

function valueText(outcome: ContributionOutcome): string {
  switch (outcome.ask) {
    case "employee":
    case "flexible":
      return `${PAYERS[outcome.ask].zh}每月交${yuan(outcome.monthlyFen)}（基数${yuan(outcome.baseFen)}×${writePercent(outcome.rate)}）。`;
    case "employer":
      return `单位每月交${yuan(outcome.monthlyFen)}（基数${yuan(outcome.baseFen)}×${writePercent(outcome.rate)}）。`;
    case "employer-minimum":
      return `单位每月至少交${yuan(outcome.monthlyFen)}（基数${yuan(outcome.baseFen)}×${writePercent(outcome.rate)}）。`;
    case "base":
      return `缴费基数为${yuan(outcome.baseFen)}（下限${yuan(outcome.floorFen)}，上限${yuan(outcome.ceilingFen)}）。`;
    case "resident": {
      const subsidy = outcome.subsidyFen === null ? "" : `，财政补助${yuan(outcome.subsidyFen)}`;
      return `${outcome.year}年度个人缴费${yuan(outcome.individualFen)}${subsidy}。`;
    }
    case "resident-minimum":
      return `人均筹资不低于${yuan(outcome.fundingFen)}，其中个人缴费不少于${yuan(outcome.individualFen)}。`;
    case "late-fee":
      return `滞纳金${yuan(outcome.feeFen)}，按日加收${writePercent(outcome.ratePerDay)}。`;
    case "unreported":
      return `应缴数额按${yuan(outcome.dueFen)}确定。`;
    case "collector":
      return `医保费由${COLLECTORS[outcome.collector].zh}征收。`;
    case "bonus":
      return `大病保险最高支付限额至少提高${yuan(outcome.raiseFen)}。`;
    default:
      return "";
  }
}

/** The sentences in Chinese. */
export const zh: Explanation<Contribution> = {
  headline: {
    yes: (outcome) =>
      outcome.ask === "rate-allowed" ? "这个费率符合规定。" : "所说的筹资标准符合最低要求。",
    no: () => "不符合规定。",
    value: valueText,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    told: { unknown: (needed) => `没有说明${DETAILS[needed].zh}。` },
    rate: {
      met: (needed, given) => (given === null ? "" : `${PAYERS[needed].zh}的费率是${writePercent(given)}。`),
      unknown: (needed) => `当地当天${PAYERS[needed].zh}的费率，没有核实到规定。`,
    },
    "rate-is": {
      met: (needed, given) => `核实到的费率是${writePercent(needed)}，与所说的${writePercent(given)}一致。`,
      failed: (needed, given) => `核实到的费率是${writePercent(needed)}，不是${writePercent(given)}。`,
      unknown: (needed, given) =>
        `全国文件写的是${writePercent(needed)}左右并且可以调整，没有全国统一的费率区间；${writePercent(given)}是否正确要看统筹地区的规定。`,
    },
    "rate-floor": {
      met: (needed, given) =>
        `单位费率不得低于${writePercent(needed)}，${writePercent(given)}不低于下限；具体费率由统筹区规定。`,
      failed: (needed, given) => `单位费率不得低于${writePercent(needed)}，${writePercent(given)}低于下限。`,
    },
    "rate-whole": {
      failed: (needed, given) =>
        `灵活就业人员要交全部费率；${writePercent(needed)}只是职工个人的部分，只交${writePercent(given)}不对。`,
      unknown: (needed, given) =>
        `灵活就业人员要交全部费率，应高于职工个人部分的${writePercent(needed)}；${writePercent(given)}是否正确，当地的规定没有核实到。`,
    },
    floor: {
      met: (_needed, given) => (given === null ? "" : `单位费率不得低于${writePercent(given)}。`),
      unknown: () => "当地当天的单位费率下限，没有核实到规定。",
    },
    bounds: { unknown: () => "当地当天缴费基数的上下限，没有核实到规定。" },
    year: {
      unknown: (needed) => `${needed}年度城乡居民医保的个人缴费标准没有核实到；不能拿其他年度的数字顶替。`,
    },
    minimum: {
      met: (_needed, given) =>
        given === null ? "" : `筹资不低于上年人均可支配收入的${writePercent(given)}。`,
      unknown: () => "当地当天居民医保筹资的最低要求，没有核实到规定。",
    },
    funding: {
      met: (needed, given) => `人均筹资${yuan(given)}，不低于${yuan(needed)}。`,
      failed: (needed, given) => `人均筹资${yuan(given)}，低于最低的${yuan(needed)}。`,
    },
    individual: {
      met: (needed, given) => `个人缴费${yuan(given)}，不少于最低的${yuan(needed)}。`,
      failed: (needed, given) => `个人缴费${yuan(given)}，少于最低的${yuan(needed)}。`,
    },
    "late-payer": {
      met: () => "职工的医保费由用人单位申报缴纳。",
      unknown: () => "法律规定的滞纳金针对用人单位；灵活就业人员断缴要不要加收，当地的规定没有核实到。",
    },
    "late-rate": {
      met: (_needed, given) => (given === null ? "" : `滞纳金自欠缴之日起按日加收${writePercent(given)}。`),
      unknown: (_needed, given) =>
        given === null
          ? "当天的滞纳金比例，没有核实到规定。"
          : "欠缴期间的滞纳金比例中途改变，怎样分段计算没有核实到规定。",
    },
    unreported: {
      met: (_needed, given) =>
        given === null ? "" : `单位没有申报的，按上月缴费额的${writePercent(given)}确定。`,
      unknown: () => "当天单位没有申报时怎样确定数额，没有核实到规定。",
    },
    collector: { unknown: () => "当地当天由哪个部门征收，没有核实到规定。" },
    bonus: {
      met: (needed, given) => `连续参保满${needed ?? 0}年以后每多一年才有激励；您已连续${given}年。`,
      unknown: () => "连续参保激励从2025年起才有全国规定，当天的规定没有核实到。",
    },
    "general-rate": () => "这是一般费率，可以调整，以所在统筹地区公布的为准。",
    "national-guide": (rate) =>
      `1998年的决定写的是${writePercent(rate)}左右，可以调整；这不是各地的实际费率，实际费率由统筹地区规定。`,
    "floor-amount": ({ rate, amount }) =>
      `单位费率不得低于${writePercent(rate)}，按所给基数至少${yuan(amount)}。`,
    "at-told-rate": ({ rate, amount }) =>
      `如果费率真是${writePercent(rate)}，算出来是${yuan(amount)}；这个费率没有核实，不能作为答案。`,
    withheld: () => "个人部分由单位从工资里代扣代缴。",
    "bears-all": () => "灵活就业人员没有单位分担，职工医保费由个人按国家规定全部缴纳。",
    "own-wage": () => "基数是本人工资，不是社会平均工资。",
    "local-standard": () => "实际数额以参保地当年公布的为准。",
    "law-over-regulation": () =>
      "社会保险法2011年7月1日施行以后，以法律规定的每日万分之五为准；社会保险费征缴暂行条例至今印着的每日千分之二只适用于此前。",
    "employer-bears-fee": () => "滞纳金由欠缴的用人单位承担，不能转给职工。",
    "bonus-ceiling-unverified": () => "激励总额的上限没有核实到规定。",
    "bonus-local": () => "这是全国的最低数，具体数额和哪些年度计入由各地规定。",
    claimed: (claims) => claimsText(claims, "zh-CN"),
  },
  quantities: {
    monthly: "每月缴费",
    base: "缴费基数",
    "base-floor": "基数下限",
    "base-ceiling": "基数上限",
    funding: "最低人均筹资",
    individual: "最低个人缴费",
    "late-fee": "滞纳金",
    due: "应缴数额",
    raise: "限额至少提高",
  },
};
