import { type Explanation, writeDate } from "../../policy/index.ts";
import { addDays } from "../../shared/index.ts";
import type { PeriodRow } from "./facts.ts";
import type { TreatmentPeriod } from "./shape.ts";
import { APPROVALS, APPROVERS, CAUSES, DISEASES, EMPLOYERS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest}个月`;
  return rest === 0 ? `${years}年` : `${years}年${rest}个月`;
}

function step({ worked, unit }: PeriodRow): string {
  if (worked === 0 && unit === 0) return "最低一档";
  const there = unit === 0 ? "" : `在本单位满${unit}年`;
  const inAll = worked === 0 ? "" : `实际工作满${worked}年`;
  return `${[inAll, there].filter((part) => part !== "").join("、")}的一档`;
}

/** The sentences in Chinese. */
export const zh: Explanation<TreatmentPeriod> = {
  headline: {
    value: ({ periodMonths, withinMonths, countedUntil }) => {
      const until =
        countedUntil === null ? "" : `（计算到${writeDate(addDays(countedUntil, -1), "zh-CN")}为止）`;
      return `医疗期${periodMonths}个月，按${withinMonths}个月内累计病休时间计算${until}。`;
    },
    yes: () => "经批准，可以适当延长医疗期。",
    no: () => "不适用这项规定，或者不符合延长的条件。",
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    employer: {
      met: () => "企业职工适用这项规定。",
      unknown: (needed, given) =>
        needed.length === 0
          ? "当天的医疗期规定没有核实到。"
          : `核实到的规定只管${list(needed, EMPLOYERS)}职工；${EMPLOYERS[given].zh}人员按什么规定，没有核实到。`,
    },
    cause: {
      met: (_needed, given) => `${CAUSES[given].zh}停工治病，适用这项规定。`,
      failed: (needed, given) =>
        `医疗期只适用于${list(needed, CAUSES)}；${CAUSES[given].zh}不在内，要按工伤的规定办理。`,
      unknown: () => "当天哪些停工原因适用医疗期，没有核实到规定。",
    },
    worked: {
      met: (_needed, given) => (given === null ? "" : `实际工作${duration(given)}。`),
      unknown: () => "没有说明实际工作了多久。",
    },
    unit: {
      met: (_needed, given) => (given === null ? "" : `在本单位工作${duration(given)}。`),
      unknown: (needed, given) =>
        given === null || needed === null
          ? "没有说明在本单位工作了多久。"
          : `在本单位的时间（${duration(given)}）比实际工作的时间（${duration(needed)}）还长，请核对。`,
    },
    periods: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `适用${step(given)}：医疗期${given.months}个月，按${given.within}个月内累计计算；不满下一档年限的按本档。`,
      unknown: () => "当地当天的医疗期标准，没有核实到官方规定。",
    },
    disease: {
      met: (_needed, given) => (given === null ? "" : `${DISEASES[given].zh}是文件点名的特殊疾病。`),
      unknown: (needed, given) => {
        if (needed.length === 0) return "当天哪些疾病可以延长医疗期，没有核实到规定。";
        if (given === null) return `没有说明是什么病；文件点名的有${list(needed, DISEASES)}等。`;
        return `文件只点名了${list(needed, DISEASES)}，后面有一个“等”字；${DISEASES[given].zh}没有点名，是否算在内没有核实到规定。`;
      },
    },
    uncured: {
      met: (needed, given) =>
        needed === null || given === null ? "" : `已治疗${given}个月仍未痊愈，满${needed}个月。`,
      failed: (needed, given) => `延长以满${needed}个月仍未痊愈为前提，现在是${given}个月。`,
      unknown: (needed) =>
        needed === null
          ? "治疗多久未痊愈才可以延长，没有核实到规定。"
          : `延长以满${needed}个月仍未痊愈为前提；没有说明治疗了多久。`,
    },
    approval: {
      met: (needed, given) =>
        given === "not-asked"
          ? `延长须经${list(needed, APPROVERS)}都批准；您还没有申请，批准以后才算数。`
          : `${list(needed, APPROVERS)}都已批准。`,
      failed: (needed, given) =>
        `延长须经${list(needed, APPROVERS)}都批准${given === null ? "" : `；目前${APPROVALS[given].zh}`}。`,
      unknown: (needed) =>
        needed.length === 0
          ? "延长须由谁批准，没有核实到规定。"
          : `延长须经${list(needed, APPROVERS)}都批准；没有说明批准情况。`,
    },
    counting: () => "医疗期从病休第一天起算，公休日、假日和法定节日都算在内。",
    "dismissal-barred": () =>
      "在规定的医疗期内，单位不能以患病为由解除劳动合同；合同这时到期的，顺延到医疗期满。",
    "extension-not-fixed": () => "延长多久，文件没有写明数字。",
  },
  quantities: {
    period: "医疗期（月）",
    within: "累计计算周期（月）",
    "counted-until": "计算周期止于（不含）",
  },
};
