import { type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Reimbursement } from "./shape.ts";
import { CAUSES, LIABILITIES, SCHEMES } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "zh-CN");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

/** The sentences in Chinese. */
export const zh: Explanation<Reimbursement> = {
  headline: {
    yes: () => "基本医保基金可以支付。",
    no: () => "基本医保基金不能这样支付。",
    value: ({ fundPaysFen, ownShareFen }) =>
      fundPaysFen === null || ownShareFen === null
        ? ""
        : `基金支付${yuan(fundPaysFen)}，目录内您自己负担${yuan(ownShareFen)}。`,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    insured: {
      met: (_needed, given) => `参加了${SCHEMES[given].zh}，符合规定的费用由基金支付。`,
      failed: (needed) => `只有参加${list(needed, SCHEMES)}的人由基金支付，您没有参保。`,
      unknown: () => "当天哪些参保人由基金支付，没有核实到规定。",
    },
    cause: {
      met: (_needed, given) => `${CAUSES[given].zh}不在基金不付的情形之内。`,
      failed: (needed, given) =>
        given === "work-injury"
          ? "工伤的医疗费应由工伤保险基金负担，基本医保基金不付。"
          : `基本医保基金不付的情形是${list(needed, CAUSES)}；这笔费用属于${CAUSES[given].zh}。`,
      unknown: () => "当天基金不付哪些情形，没有核实到规定。",
    },
    "third-party": {
      met: (_needed, given) =>
        `这笔费用本该由第三人出，但第三人${given === null ? "" : LIABILITIES[given].zh}，所以基金先垫付。`,
      failed: (needed) =>
        `这笔费用该由第三人出，基金不付；只有第三人${list(needed, LIABILITIES).replace("、", "或者")}时，基金才先垫付。`,
      unknown: (_needed, given) =>
        given === null
          ? "没有说明第三人是已经支付、不支付，还是无法确定；这决定基金是否先垫付。"
          : "当天基金在什么情形下先垫付，没有核实到规定。",
    },
    rule: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `${given.by === "told" ? "按您给出的数" : "按当地规定"}：起付线${yuan(given.deductible)}，超过的部分支付${writePercent(given.ratio)}${given.capLeft === null ? "" : `，限额内还可支付${yuan(given.capLeft)}`}。`,
      unknown: () =>
        "起付线、比例和限额由统筹地区规定，因险种、医院等级和门诊住院而不同；当地当天的数没有核实到，也没有给出，算不出金额。",
    },
    bill: {
      met: (needed, given) => `目录内${yuan(given)}没有超过总费用${yuan(needed)}。`,
      failed: (needed, given) => `账对不上：其中一部分是${yuan(given)}，比整体${yuan(needed)}还多。`,
    },
    "fund-recovers": () => "垫付之后，基金有权向第三人追回这笔钱。",
    "only-claims": () => "网页上有人给出数字，但没有找到官方依据，只作为说法列出，不能当作答案。",
    "as-told": () => "起付线和比例是您给出的，没有经过核实；实际以结算为准。",
    "below-deductible": ({ counted, deductible }) =>
      `计入的${yuan(counted)}没有超过起付线${yuan(deductible)}，只有超过的部分才支付。`,
    "cap-reached": ({ before, cap }) => `按比例算为${yuan(before)}，受剩余限额${yuan(cap)}限制。`,
    "outpatient-floor": (ratio) =>
      `国家意见要求职工门诊统筹的支付比例从${writePercent(ratio)}起步，具体比例由当地规定。`,
    "manual-claim": ({ workingDays, papers }) =>
      `手工报销${papers.length === 0 ? "" : `带${papers.map((paper) => paper.zh).join("、")}，`}经办机构在${workingDays}个工作日内办结。`,
  },
  quantities: {
    "in-scope": "目录内费用",
    "class-b-first": "先行自付",
    counted: "计入报销",
    deductible: "起付线",
    "before-cap": "按比例计算",
    "fund-pays": "基金支付",
    "own-share": "目录内个人负担",
    "out-of-scope": "目录外自费",
  },
};
