import { type Explanation, writeDate } from "../../policy/index.ts";
import type { WaitingPeriod } from "./shape.ts";
import { GROUPS, SCHEMES, SITUATIONS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

/** The sentences in Chinese. */
export const zh: Explanation<WaitingPeriod> = {
  headline: {
    value: ({ benefitFrom, startMonth, waitMonths, mostMonths }) => {
      if (benefitFrom !== null) return `自${writeDate(benefitFrom, "zh-CN")}起享受待遇。`;
      if (startMonth !== null) return `自缴费月起的第${startMonth}个自然月开始享受待遇。`;
      if (mostMonths !== null) return `等待期最长不超过${mostMonths}个月，具体几个月由当地规定。`;
      return waitMonths === 0 ? "不用等待。" : `待遇等待期${waitMonths}个月。`;
    },
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    exempt: {
      met: (_needed, given) => `${GROUPS[given].zh}不设等待期。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `当天${GROUPS[given].zh}要不要等待，没有核实到规定。`
          : `不设等待期的是${list(needed, GROUPS)}；${GROUPS[given].zh}没有核实到。`,
    },
    "missed-years": {
      met: (_needed, given) => (given === 0 ? "一直连续参保。" : `此前断保${given}年。`),
      unknown: () => "没有说明此前断保了几年。",
    },
    window: {
      met: (_needed, given) => (given ? "在集中参保期内缴费。" : "没有在集中参保期内缴费。"),
      unknown: () => "没有说明是否在集中参保期内缴费；集中参保期的起止日期由当地规定，没有核实到。",
    },
    "resident-wait": {
      met: (_needed, given) => (given === 0 ? "这种情形不设等待期。" : `居民医保的等待期为${given}个月。`),
      unknown: (needed) =>
        needed === null
          ? "当地当天居民医保的等待期，没有核实到规定。"
          : `全国统一的居民医保等待期自${writeDate(needed, "zh-CN")}起才有；在此以前只看当地规定，没有核实到。`,
    },
    situation: {
      met: (_needed, given) => (given === null ? "" : `情形：${SITUATIONS[given].zh}。`),
      unknown: () => "没有说明是首次参保、断缴后恢复，还是转移接续。",
    },
    "start-month": {
      met: (needed, given) =>
        `${SCHEMES[needed].zh}：缴费当月算第一个月，从第${given}个自然月的1日起享受待遇。`,
      unknown: (needed) => `${SCHEMES[needed].zh}缴费后从哪个月起享受待遇，当地当天的官方规定没有核实到。`,
    },
    gap: {
      met: (needed, given) =>
        needed !== null && given !== null && given > needed
          ? `中断${given}个月，超过${needed}个月。`
          : `中断${given}个月，没有超过${needed}个月。`,
      unknown: (needed) =>
        needed === null
          ? "当天转移接续怎样等待，没有核实到规定。"
          : `中断不超过${needed}个月的可以补缴、不用等待；没有说明中断了几个月。`,
    },
    "back-paid": {
      met: () => "中断的月份已经补上，缴费后没有等待期。",
      unknown: (needed, given) =>
        given === null
          ? `中断不超过${needed}个月，补缴后不用等待；没有说明是否已经补缴。`
          : `中断不超过${needed}个月，补缴后不用等待；不补缴的要等多久，没有核实到规定。`,
    },
    continuous: {
      met: (needed, given) => `转换前已连续参保${given}个月，满${needed}个月。`,
      unknown: (needed, given) => {
        if (needed === null) return "转换险种须已连续参保多久，没有核实到规定。";
        return given === null
          ? `转换险种须已连续参保满${needed}个月；没有说明连续参保了多久。`
          : `转换险种须已连续参保满${needed}个月，现在是${given}个月；不满的怎样等待，没有核实到规定。`;
      },
    },
    "no-wait": () => "等待期只针对没有在集中参保期内参保或者没有连续参保的人。",
    "fixed-and-variable": ({ missedYears, repairedYears, fixedMonths, variableMonths }) => {
      if (missedYears === 0) return `固定等待期${fixedMonths}个月，没有断保，不另增加。`;
      const repaired = repairedYears === 0 ? "" : `，补缴修复${repairedYears}年`;
      return `固定等待期${fixedMonths}个月；断保${missedYears}年${repaired}，变动等待期${variableMonths}个月。`;
    },
    "repair-cut": ({ repaired, missed }) =>
      `所填的补缴年数（${repaired}年）多于断保年数（${missed}年），最多只按${missed}年计算。`,
    floor: ({ years, months }) =>
      `连续断保${years}年及以上的，修复以后固定和变动等待期合计原则上也不少于${months}个月。`,
    "local-detail": () => "具体办法由各地细化，补缴按当年的个人缴费标准；请向参保地确认。",
    "next-year": () => "按期缴费的，从次年1月1日起享受待遇。",
    "national-rule-besides": (months) =>
      `国家文件对没有在集中参保期内参保的人设固定等待期${months}个月；这里按地方性法规回答，当地近年有没有细则没有核实到。`,
    retroactive: () => "中断期间的待遇可以按规定追溯。",
    "at-most": ({ limit, most }) =>
      `中断超过${limit}个月的，各地可以设等待期，原则上不超过${most}个月；当地的具体月数没有核实到。`,
    "local-may-be-better": () => "统筹区的规定更有利的，从其规定。",
  },
  quantities: {
    fixed: "固定等待期（月）",
    variable: "变动等待期（月）",
    wait: "等待期（月）",
    "benefit-from": "享受待遇起始日",
  },
};
