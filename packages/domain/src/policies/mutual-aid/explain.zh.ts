import type { Explanation } from "../../policy/index.ts";
import { writeYuan } from "../../policy/index.ts";
import type { MutualAid } from "./shape.ts";
import { CHANNELS, PLACES, RELATIONS, type Relation, SCHEMES, USES, type Use } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

function uses(words: readonly Use[]): string {
  return words.map((word) => USES[word].zh).join("；");
}

const BY_MARRIAGE: readonly Relation[] = ["parent-in-law", "child-in-law"];

/** A national document supports near relatives; relatives by marriage are only claimed for single places. */
function widening(relation: Relation): string {
  return BY_MARRIAGE.includes(relation)
    ? `当地是否把${RELATIONS[relation].zh}也算在内，没有核实到官方文件。`
    : `国家文件支持扩大到近亲属，${RELATIONS[relation].zh}在近亲属之内，但当天当地是否已经实施没有核实到。`;
}

/** The sentences in Chinese. */
export const zh: Explanation<MutualAid> = {
  headline: {
    yes: (outcome) => {
      const where = outcome.channels ? `可以在${list(outcome.channels, CHANNELS)}办理。` : "";
      if (outcome.sharedPaysFen === null || outcome.restFen === null) return `可以共济。${where}`;
      return `可以共济：共济额度支付${writeYuan(outcome.sharedPaysFen, "zh-CN")}，其余${writeYuan(outcome.restFen, "zh-CN")}自己付。${where}`;
    },
    no: () => "不可以共济。",
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    "donor-insurance": {
      met: (_needed, given) => `您参加的是${SCHEMES[given].zh}，有个人账户可以共济。`,
      failed: (needed, given) =>
        `只有${list(needed, SCHEMES)}的个人账户可以共济；您${given === "none" ? "没有参保" : `参加的是${SCHEMES[given].zh}`}，没有这样的账户。`,
      unknown: () => "当天哪些险种的个人账户可以共济，没有核实到规定。",
    },
    relation: {
      met: (_needed, given) => `${RELATIONS[given].zh}在可以共济的亲属范围内。`,
      failed: (needed, given) =>
        needed.length === 0
          ? `当天当地的个人账户还不能给家人使用，${RELATIONS[given].zh}也不例外。`
          : `可以共济的亲属只有${list(needed, RELATIONS)}（共${needed.length}类），不包括${RELATIONS[given].zh}。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "当天哪些亲属可以共济，没有核实到规定。"
          : `核实到的范围是${list(needed, RELATIONS)}；${widening(given)}`,
    },
    area: {
      met: (needed) => `两人在${PLACES[needed].zh}参保，没有超出共济的地域。`,
      unknown: (needed, given) =>
        given === null
          ? "当天共济可以跨到多远，没有核实到规定。"
          : `当天核实到的规定仍是${given === "same-province" ? "省内共济" : "同一统筹区内共济"}，没有全国的${needed === "other-province" ? "跨省" : "省内跨统筹区"}规定；${needed === "other-province" ? "跨省" : "跨统筹区"}只有部分地方试点，这两地是否开通没有核实到。`,
    },
    use: {
      met: (_needed, given) => `${USES[given].zh}在可以支付的项目之内。`,
      failed: (needed, given) =>
        needed.length === 0
          ? `当天当地没有允许共济支付的项目，${USES[given].zh}不能支付。`
          : `共济只能支付以下项目：${uses(needed)}。不能支付${USES[given].zh}。`,
      unknown: (_needed, given) => `${USES[given].zh}当天能否用共济支付，没有核实到已经生效的规定。`,
    },
    "recipient-insured": {
      met: (needed) => `支付${USES[needed].zh}不以对方已参保为前提。`,
      failed: (needed, given) => `支付${USES[needed].zh}要求对方已参加基本医保，对方${SCHEMES[given].zh}。`,
      unknown: (needed) => `支付${USES[needed].zh}是否要求对方已参保，没有核实到规定。`,
    },
    "local-widening-unverified": (relation) =>
      `${RELATIONS[relation].zh}不是民法典所称的近亲属；个别地方是否放宽，要看当地官方文件，本库没有核实到。`,
    "quota-locked": () => "共济额度一经设定即锁定，您自己不能再用；解除共济后，没有用完的部分退回您的账户。",
    "documents-unverified": () => "办理需要哪些材料，没有核实到官方说明，请以当地经办机构的要求为准。",
    "channels-unverified": () => "在哪里办理，没有核实到官方说明，请向当地医保经办机构咨询。",
  },
  quantities: { "shared-amount": "共济额度支付" },
};
