import { type Explanation, type TierTable, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Catastrophic } from "./shape.ts";
import { SCHEMES } from "./words.ts";

const GROUPS = { ordinary: "一般参保人", poor: "困难群众" } as const;

function yuan(amount: Fen): string {
  return writeYuan(amount, "zh-CN");
}

function tableText(table: TierTable): string {
  return table.tiers.map(({ over, ratio }) => `超过${yuan(over)}的部分按${writePercent(ratio)}`).join("，");
}

/** The sentences in Chinese. */
export const zh: Explanation<Catastrophic> = {
  headline: {
    value: (outcome) =>
      `大病保险支付${yuan(outcome.paysFen)}，您自己还负担${yuan(outcome.personalAfterFen)}。`,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    scheme: {
      met: (_needed, given) => `${SCHEMES[given].zh}参保人适用这项规定。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "当天的大病保险适用于哪些险种，没有核实到规定。"
          : `核实到的规定适用于${needed.map((scheme) => SCHEMES[scheme].zh).join("、")}；${SCHEMES[given].zh}的规定没有核实到。`,
    },
    tiers: {
      met: (needed, given) => (given ? `${GROUPS[needed]}：${tableText(given)}。` : ""),
      unknown: (needed) => `当地当天对${GROUPS[needed]}的起付线和比例，没有核实到规定。`,
    },
    cap: {
      met: (needed, given) =>
        given === null ? `${GROUPS[needed]}不设年度最高支付限额。` : `一年最多支付${yuan(given)}。`,
      unknown: (needed) => `当地当天对${GROUPS[needed]}的年度最高支付限额，没有核实到规定。`,
    },
    income: {
      met: (needed, given) =>
        given === null ? "" : `起付线按上年人均可支配收入${yuan(given)}的${writePercent(needed)}计算。`,
      unknown: (needed) =>
        `起付线是当地上年人均可支配收入的${writePercent(needed)}；没有给出收入，算不出金额。`,
    },
    "below-deductible": ({ burden, deductible }) =>
      `全年个人负担${yuan(burden)}没有超过起付线${yuan(deductible)}，只有超过的部分才支付。`,
    "cap-reached": ({ before, cap }) => `按档次算为${yuan(before)}，受年度最高${yuan(cap)}限制。`,
    "national-principle": ({ group, share, ratio }) =>
      `国家文件的原则是：${GROUPS[group]}的起付线为上年人均可支配收入的${writePercent(share)}，超过的部分支付${writePercent(ratio)}${group === "poor" ? "，不设封顶线" : ""}；实际起付线、比例和限额由统筹地区规定。`,
    "deductible-ceiling": ({ ratio, ceiling }) =>
      `起付线原则上不高于上年人均可支配收入的${writePercent(ratio)}${ceiling === null ? "" : `，即${yuan(ceiling)}`}；具体数额由当地规定。`,
  },
  quantities: {
    counted: "此前累计",
    burden: "本次个人负担",
    deductible: "起付线",
    tier: "分段支付",
    "before-cap": "封顶前合计",
    pays: "大病保险支付",
    "personal-after": "个人仍负担",
  },
};
