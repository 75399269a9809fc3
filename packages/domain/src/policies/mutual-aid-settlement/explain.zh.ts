import { type Explanation, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Settlement } from "./shape.ts";
import { ORDERS } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "zh-CN");
}

/** The sentences in Chinese. */
export const zh: Explanation<Settlement> = {
  headline: {
    value: (outcome) =>
      `本人账户支付${yuan(outcome.ownPaysFen)}，共济账户支付${yuan(outcome.sharedPaysFen)}，现金${yuan(outcome.cashFen)}。`,
    no: () => "当天共济账户不能参与支付。",
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    "own-use": {
      met: (_needed, given) => `本人账户有${yuan(given)}，可以支付本人负担的费用。`,
      unknown: () => "当天本人账户可以支付哪些费用，没有核实到规定。",
    },
    sharing: {
      met: (_needed, given) => `有${given}个共济账户可用；能否用于这位亲属和这项费用，另看家庭共济的条件。`,
      failed: () => "当天当地还没有家庭共济，个人账户只限本人使用。",
      unknown: () => "当天家人的账户能否支付，没有核实到规定。",
    },
    "several-donors": {
      met: (_needed, given) => `一人可以有多个共济账户，这里有${given}个。`,
      unknown: (_needed, given) => `当天一人能否同时有${given}个共济账户，没有核实到规定。`,
    },
    "own-first": {
      met: (needed, given) =>
        needed === true
          ? "先用本人账户，再用共济账户。"
          : given === 0
            ? "没有共济账户参与，不存在先后。"
            : "本人账户没有钱，直接用共济账户。",
      unknown: () => "本人账户和共济账户谁先扣，没有核实到规定。",
    },
    order: {
      met: (needed, given) =>
        given < 2 || needed === null
          ? "共济账户不超过一个，不存在先后。"
          : `共济账户按${ORDERS[needed].zh}扣款。`,
      unknown: (_needed, given) => `${given}个共济账户之间按什么顺序扣，全国没有核实到规定，当地也没有。`,
    },
    "donors-at-once": {
      met: (needed, given) =>
        given < 2
          ? "共济账户不超过一个，不受一次能用几个的限制。"
          : needed === null
            ? "一次结算可以用全部共济账户。"
            : `一次结算最多用${needed}个共济账户。`,
      unknown: () => "一次结算能用几个共济账户，没有核实到规定。",
    },
    "practice-differs": () =>
      "各地做法不同：有的按绑定时的顺序，有的按余额多少，有的由使用人自己排；有的地方一次结算只能用一个共济账户。请向参保地医保经办机构确认。",
    "in-any-order": ({ accounts, cash }) =>
      `不论顺序如何，各账户合计最多支付${yuan(accounts)}，现金至少${yuan(cash)}；这只是上下限，不是答案。`,
    "quota-locked": () => "共济账户能付的以锁定的共济额度余额为限。",
  },
  quantities: {
    burden: "个人负担",
    "own-account": "本人账户支付",
    "shared-account": "共济账户支付",
    cash: "现金",
  },
};
