import { type Explanation, writeDate } from "../../policy/index.ts";
import type { Maternity } from "./shape.ts";
import { BENEFITS, CLAIMANTS, PAYERS, ROUTES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

/** The sentences in Chinese. */
export const zh: Explanation<Maternity> = {
  headline: {
    yes: ({ benefit }) => `可以享受${BENEFITS[benefit].zh}。`,
    no: (outcome) => {
      if (outcome?.missingMonths)
        return `现在还不能享受${BENEFITS[outcome.benefit].zh}，还差${outcome.missingMonths}个月。`;
      return "现在不能享受。";
    },
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    claimant: {
      met: (_needed, given) => `${CLAIMANTS[given].zh}在可以享受的人员之内。`,
      failed: (needed, given) =>
        `法律规定可以享受的是${list(needed, CLAIMANTS)}，不包括${CLAIMANTS[given].zh}。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "当天哪些人可以享受，没有核实到规定。"
          : `法律规定可以享受的是${list(needed, CLAIMANTS)}；${CLAIMANTS[given].zh}能否享受由各地规定，当地的官方规定没有核实到。`,
    },
    contributed: {
      met: (_needed, given) => `已缴费${given}个月。`,
      failed: (needed) => `一个月都没有缴费，不能享受${BENEFITS[needed].zh}。`,
    },
    months: {
      met: (needed, given) => `须连续足额缴费满${needed}个月，已缴${given}个月，符合。`,
      failed: (needed, given) => `须连续足额缴费满${needed}个月，现在是${given}个月。`,
      unknown: (needed) =>
        needed === null
          ? "领取生育津贴须连续缴费多少个月，当地当天的规定没有核实到。"
          : `须连续足额缴费满${needed}个月；没有说明已缴几个月。`,
    },
    payer: {
      met: (_needed, given) => (given === null ? "" : `生育津贴由${PAYERS[given].zh}支付。`),
      unknown: () => "生育津贴由单位还是由基金支付，当地的规定没有核实到。",
    },
    delivered: {
      met: (needed) => `分娩或者手术的日期是${writeDate(needed, "zh-CN")}，已经过了。`,
      failed: (needed, given) =>
        `分娩或者手术的日期是${writeDate(needed, "zh-CN")}，${writeDate(given, "zh-CN")}还没有到。`,
    },
    "medical-start": {
      unknown: (_needed, given) =>
        `法律没有规定最低缴费月数，但有资料称当地要缴满更久；已缴${given}个月够不够，当地的规定没有核实到。`,
    },
    "no-months-in-law": () =>
      "社会保险法没有规定最低缴费月数；参保地可能另有要求，以参保地经核实的规定为准。",
    "local-rule-unverified": (place) => `${place?.zh ?? "当地"}的规定没有核实到，别的地方的规定不能套用。`,
    "other-place": (place) => `${place.zh}的规定只在${place.zh}有效，不适用于这里。`,
    "may-wait": ({ required, missing }) =>
      `不是不给：继续缴费，再满${missing}个月、连续足额缴费达到${required}个月以后，可以按规定申领。`,
    routes: (routes) => `发放方式：${list(routes, ROUTES)}。`,
    "routes-unverified": () => "津贴发到本人还是发到单位，当地的规定没有核实到。",
    "medical-start-unverified": () =>
      "从缴费后的哪个月起可以报销，没有核实到官方规定，请向当地医保经办机构确认。",
    "settled-within": (days) => `经办机构收到申请后${days}个工作日内办结。`,
    "average-wage": () => "津贴按职工所在单位上年度职工月平均工资计发。",
    "employer-contributes": () => "生育保险费由单位缴纳，职工个人不缴。",
    merged: () => "当地生育保险与职工医保合并实施。",
  },
  quantities: { required: "须缴费月数", missing: "还差月数" },
};
