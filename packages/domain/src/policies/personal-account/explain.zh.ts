import { type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { PersonalAccount } from "./shape.ts";
import { FUNDS, HOLDERS, SCHEMES, USES, type Use } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "zh-CN");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

function uses(words: readonly Use[]): string {
  return words.map((word) => USES[word].zh).join("；");
}

/** The sentences in Chinese. */
export const zh: Explanation<PersonalAccount> = {
  headline: {
    yes: ({ accountPaysFen, restFen }) =>
      accountPaysFen === null || restFen === null
        ? "可以支付。"
        : `可以支付：个人账户付${yuan(accountPaysFen)}，其余${yuan(restFen)}自己付。`,
    no: (outcome) =>
      outcome?.accountPaysFen === 0
        ? outcome.restFen === null
          ? "不能支付，个人账户付0元。"
          : `不能支付：个人账户付0元，${yuan(outcome.restFen)}自己付。`
        : outcome?.employerCreditFen === 0
          ? "不划入。单位缴费全部进入统筹基金。"
          : "不能支付。",
    value: ({ creditFen }) => (creditFen === null ? "" : `每月划入个人账户${yuan(creditFen)}。`),
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    insurance: {
      met: (_needed, given) => `${SCHEMES[given].zh}设个人账户。`,
      failed: (needed, given) =>
        `只有${list(needed, SCHEMES)}设个人账户，${given === "none" ? "没有参保的人" : SCHEMES[given].zh}没有。`,
      unknown: () => "当天哪些险种设个人账户，没有核实到规定。",
    },
    "flexible-account": {
      met: () => "当地规定灵活就业人员参加职工医保也设个人账户。",
      unknown: () => "灵活就业人员是否设个人账户由各地规定，有的可以选择不设；当地的规定没有核实到。",
    },
    fund: {
      met: (_needed, { person, fund }) =>
        person === "self" ? "给本人用。" : `${FUNDS[fund].zh}可以在家人之间共济。`,
      failed: (needed, { fund }) =>
        fund === "pooled"
          ? "统筹基金的待遇只归参保人本人，不能给家人用；能共济的只有个人账户。"
          : needed.length === 0
            ? "当天个人账户只限本人使用，不能给家人用。"
            : `可以给家人用的只有${list(needed, FUNDS)}。`,
      unknown: () => "当天哪些资金可以给家人用，没有核实到规定。",
    },
    "family-conditions": {
      unknown: (needed) =>
        `个人账户可以通过家庭共济给家人用；能否支付${needed === null ? "" : USES[needed].zh}，还要看是哪位亲属、双方参加什么医保、参保地在哪里，请按“个人账户家庭共济”提问。`,
    },
    use: {
      met: (_needed, given) => (given === null ? "" : `${USES[given].zh}在可以支付的项目之内。`),
      failed: (needed, given) =>
        given === "public-health" || given === "fitness" || given === "wellness"
          ? `公共卫生、体育健身、养生保健这类支出被排除在个人账户的用途之外，${USES[given].zh}不能支付。`
          : given === "cash-back"
            ? "个人账户不能用来套取现金，也不能换取返还的实物。"
            : `可以支付以下项目：${uses(needed)}。不能支付${given === null ? "其他项目" : USES[given].zh}。`,
      unknown: (_needed, given) =>
        given === null
          ? "没有说明用来支付什么。"
          : `${USES[given].zh}当天能否由参保人本人这样支付，没有核实到规定，各地做法可能不同。`,
    },
    "historic-balance": {
      met: (needed) => `用历年结余支付${USES[needed].zh}，当地规定允许。`,
      failed: (needed) => `${USES[needed].zh}只能用历年结余支付，当年划入的资金不行。`,
      unknown: (needed) => `${USES[needed].zh}只能用历年结余支付；没有说明用的是不是历年结余。`,
    },
    locked: {
      met: (_needed, given) => `已为家人锁定的${yuan(given)}本人不能再用。`,
      unknown: () => "当天共济额度是否锁定，没有核实到规定。",
    },
    credit: {
      met: (needed, given) => {
        if (needed === null) return "";
        return `${given === "flexible" ? HOLDERS.flexible.zh : HOLDERS.employee.zh}按本人缴费基数的${writePercent(needed)}划入。`;
      },
      unknown: (_needed, given) =>
        given === null
          ? "没有说明参保身份；在职、退休、灵活就业的划入办法不同。"
          : given === "retiree"
            ? "退休人员按当地定额划入，金额由统筹地区规定，当地的数额没有核实到。"
            : `${HOLDERS[given].zh}在当地当天的划入比例，没有核实到规定。`,
    },
    base: {
      met: (_needed, given) => (given === null ? "" : `本人月缴费基数${yuan(given)}。`),
      unknown: () => "没有给出本人月缴费基数，算不出金额。",
    },
    "employer-part": {
      failed: () => "在职职工的个人账户只计入本人缴费，单位缴费全部计入统筹基金。",
      unknown: () => "当天当地单位缴费是否划入个人账户，没有核实到规定。",
    },
    "see-reimbursement": () => "统筹基金能报多少，请按“基本医保报销”提问。",
    "local-start": () => "2021年国家意见由各地分步实施，当地改革的起始日没有逐一核实。",
  },
  quantities: {
    available: "账户可用金额",
    "account-pays": "个人账户支付",
    rest: "其余自付",
    credit: "每月划入",
  },
};
