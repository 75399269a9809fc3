import { type Explanation, writeDate, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { BackPayment, BackPaymentOutcome } from "./shape.ts";
import { GAPS, ORDERS } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "zh-CN");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

function sum({ lateFeeFen, fineLeastFen, fineMostFen, dueFen }: BackPaymentOutcome): string {
  if (lateFeeFen !== null) return `滞纳金${yuan(lateFeeFen)}。`;
  if (dueFen !== null) return `暂按${yuan(dueFen)}缴纳。`;
  if (fineLeastFen === null || fineMostFen === null) return "";
  return fineMostFen === 0 ? "不罚款。" : `罚款${yuan(fineLeastFen)}至${yuan(fineMostFen)}。`;
}

/** The sentences in Chinese. */
export const zh: Explanation<BackPayment> = {
  headline: {
    yes: ({ costFen }) => (costFen === null ? "可以补缴。" : `可以补缴，共${yuan(costFen)}。`),
    no: () => "不能按这项规定补缴。",
    value: sum,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    payable: {
      met: (_needed, given) => `${GAPS[given].zh}可以补缴。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "当天哪些欠费可以补缴，没有核实到规定。"
          : `核实到可以补缴的是${list(needed, GAPS)}；${GAPS[given].zh}能否补缴由各地规定，没有核实到。`,
    },
    "transfer-gap": {
      met: (needed, given) => `中断${given}个月，没有超过${needed}个月。`,
      failed: (needed, given) =>
        `转移接续时中断不超过${needed}个月的才可以按规定补缴，现在是${given}个月；更久的怎样办理由各地规定。`,
      unknown: (needed) =>
        needed === null
          ? "转移接续时中断多久可以补缴，没有核实到规定。"
          : `转移接续时中断不超过${needed}个月的才可以按规定补缴；没有说明中断了几个月。`,
    },
    debtor: {
      met: () => "法律的这一规定针对用人单位。",
      unknown: (_needed, given) => `法律的这一规定只针对用人单位；${GAPS[given].zh}没有核实到类似的规定。`,
    },
    amount: {
      met: (_needed, given) => (given === null ? "" : `计算的金额是${yuan(given)}。`),
      unknown: () => "没有给出计算所需的金额。",
    },
    days: {
      met: (_needed, given) => `欠缴${given}天。`,
      unknown: () => "没有说明欠缴了多少天。",
    },
    rate: {
      met: (_needed, given) =>
        given === null ? "" : `自欠缴之日起，每日按欠缴金额的${writePercent(given)}加收滞纳金。`,
      unknown: () => "当天的滞纳金比例没有核实到。",
    },
    "one-rate": {
      met: () => "整段时间都按这个比例计算。",
      unknown: (needed, given) =>
        `这个比例自${writeDate(needed, "zh-CN")}起施行，欠缴的${given}天里有一部分在此以前，怎样分段没有核实到规定。`,
    },
    "fine-rule": {
      met: (needed, given) => `责令限期缴纳而逾期仍不缴的，处欠缴数额${needed}倍以上${given}倍以下罚款。`,
      unknown: () => "当天的罚款倍数没有核实到。",
    },
    order: {
      met: (_needed, given) => (given === null ? "" : `${ORDERS[given].zh}。`),
      unknown: () => "没有说明是否已经责令限期缴纳、是否逾期。",
    },
    estimate: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `单位没有按规定申报的，按上月缴费额的${writePercent(given)}确定应缴数额，补办申报后再结算。`,
      unknown: () => "当天没有申报时怎样确定应缴数额，没有核实到规定。",
    },
    "no-time-limit": () => "社会保险法没有规定补缴的最长年限，网上所说的最长补5年没有法律依据。",
    "wait-shorter": (months) => `补缴按当年的个人缴费标准，每补一年，变动等待期减少${months}个月。`,
    "no-wait-on-move": () => "补缴以后没有等待期，中断期间的待遇可以按规定追溯。",
    "late-fee-besides": (rate) => `滞纳金另计：自欠缴之日起每日${writePercent(rate)}。`,
    "fine-only-after-order": () => "罚款只针对责令限期缴纳后逾期仍不缴的单位。",
    "fine-besides": ({ least, most }) =>
      `用人单位被责令限期缴纳、逾期仍不缴的，才另处欠缴数额${least}至${most}倍罚款。`,
    "order-days": (days) => `当地责令缴纳的期限最长${days}日。`,
    "benefits-stop": () => "当地规定欠费期间停止享受待遇。",
  },
  quantities: {
    cost: "补缴总额",
    owed: "欠缴金额",
    "late-fee": "滞纳金",
    "fine-least": "罚款下限",
    "fine-most": "罚款上限",
    due: "应缴数额",
  },
};
