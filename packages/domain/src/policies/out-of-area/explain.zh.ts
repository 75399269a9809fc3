import { claimsText, type Explanation, writeDate, writePercent } from "../../policy/index.ts";
import type { OutOfArea, OutOfAreaOutcome, Rules } from "./shape.ts";
import { type Filing, REACHES, type Requirement, SERVICES, SIDES, type Side, TRAVELLERS } from "./words.ts";

const FILINGS: Readonly<Record<Filing, string>> = {
  filed: "您已经备案",
  "not-filed": "您没有备案",
  expired: "您的备案已经过期",
  "not-told": "没有说明是否已备案",
};

function side(which: Side, { treatmentPlace, insuredPlace }: Rules): string {
  const place = which === "treatment-place" ? treatmentPlace : insuredPlace;
  return place === null ? SIDES[which].zh : `${SIDES[which].zh}（${place.zh}）`;
}

function rulesText(rules: Rules): string {
  const { catalogue, benefits } = rules;
  if (catalogue === null || benefits === null) return "";
  if (catalogue === benefits) return `目录和待遇都按${side(benefits, rules)}的规定。`;
  return `支付范围按${side(catalogue, rules)}的目录，起付线、比例、限额按${side(benefits, rules)}的规定。`;
}

function settledText(filing: Requirement): string {
  if (filing === "exempt") return "能免备案直接结算。";
  return filing === "not-needed" ? "能直接结算，不用备案。" : "备案后能直接结算。";
}

function yesText(outcome: OutOfAreaOutcome): string {
  if (outcome.ask === "direct-settlement") return `${settledText(outcome.filing)}${rulesText(outcome)}`;
  return outcome.ask === "filing" ? "要先办理异地就医备案。" : "备案以后在参保地仍可享受待遇。";
}

function valueText(outcome: OutOfAreaOutcome): string {
  if (outcome.ask === "rules") return rulesText(outcome);
  if (outcome.ask === "reduction") {
    const after = outcome.ratioAfter === null ? "" : `，降低后为${writePercent(outcome.ratioAfter)}`;
    return `报销比例降低${writePercent(outcome.cut).replace("%", "个百分点")}${after}。`;
  }
  if (outcome.ask === "validity")
    return outcome.months === null ? "备案长期有效。" : `备案有效期为${outcome.months}个月。`;
  return outcome.ask === "effective" ? `备案${outcome.days}日后生效。` : "";
}

function openText(requirement: Requirement): string {
  switch (requirement) {
    case "exempt-depends-on-place":
      return "免备案只适用于部分就医地，没有说明具体在哪个区县，无法判断";
    case "exempt-depends-on-service":
      return "就医地在免备案范围内，但这类就医是否也免备案没有核实到，或者没有说明是门诊、急诊还是住院";
    case "emergency":
      return "急诊抢救是否视同已备案，只有二手资料，没有核实到原文";
    case "filing":
      return "跨省就医要先备案";
    default:
      return "当天这种就医是否要备案，没有核实到规定";
  }
}

/** The sentences in Chinese. */
export const zh: Explanation<OutOfArea> = {
  headline: {
    yes: yesText,
    no: (outcome) => {
      if (outcome?.ask === "filing") return "不用备案。";
      return outcome?.ask === "both-places" ? "备案以后不能在参保地享受待遇。" : "不能直接结算。";
    },
    value: valueText,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    inside: {
      failed: () => "境外就医（包括香港、澳门、台湾）的费用不在基本医保基金支付范围内。",
      unknown: () => "当天境外就医的费用能否由基金支付，没有核实到规定。",
    },
    place: { unknown: () => "没有说明在哪里就医，也没有说明是否跨省。" },
    settlement: {
      met: (needed, exempt) =>
        exempt ? "免备案范围内可以直接结算。" : `${REACHES[needed].zh}可以直接结算。`,
      unknown: (needed) => `当天${REACHES[needed].zh}就医能否直接结算，没有核实到规定。`,
    },
    filing: {
      met: (needed, given) => {
        if (needed === "exempt") return "就医地和就医类型都在免备案范围内。";
        return needed === "not-needed" ? "不用备案。" : `${FILINGS[given]}。`;
      },
      failed: (_needed, given) => `要先在参保地办理异地就医备案；${FILINGS[given]}。`,
      unknown: (needed, given) => `${openText(needed)}；${FILINGS[given]}。`,
    },
    "filing-needed": {
      met: (needed) => `${REACHES[needed].zh}就医要先备案，才能直接结算。`,
      failed: (needed, given) =>
        given === "exempt" ? "就医地和就医类型都在免备案范围内。" : `${REACHES[needed].zh}就医不用备案。`,
      unknown: (needed, given) =>
        given === "unverified"
          ? `当天${REACHES[needed].zh}就医是否要备案，没有核实到规定。`
          : `${openText(given)}。`,
    },
    institution: {
      met: () => "就诊的是已联网的定点机构。",
      failed: () => "就诊的机构没有联网或者不是定点机构，不能直接结算。",
    },
    rules: {
      met: (needed) =>
        needed === "other-province" ? "跨省就医适用跨省直接结算的规则。" : "本统筹区就医适用本地的规则。",
      unknown: (needed) => `当天${REACHES[needed].zh}就医按哪里的目录和待遇，没有核实到规定。`,
    },
    traveller: { unknown: () => "没有说明是长期居住、转诊、急诊，还是其他临时外出。" },
    cut: {
      unknown: (needed) =>
        `${TRAVELLERS[needed].zh}的报销比例降低多少，没有核实到规定原文，参保地的具体规定也没有核实到。`,
    },
    validity: { unknown: (needed) => `${TRAVELLERS[needed].zh}的备案多久有效，没有核实到规定原文。` },
    effective: { unknown: () => "备案从哪一天起生效，没有核实到规定；请在平台上确认状态已生效再去就医。" },
    "both-places": {
      unknown: () => "备案以后在参保地还能不能享受待遇，只有二手资料，没有核实到规定原文。",
    },
    "exempt-only-there": ({ places, services }) => {
      const kinds = services.length === 0 ? "" : `的${services.map((word) => SERVICES[word].zh).join("、")}`;
      return `免备案只适用于${places.map(({ zh: name }) => name).join("、")}${kinds}，其他地方和其他就医类型仍按一般规定备案。`;
    },
    "exempt-from": (date) => `当天还没有免备案；免备案从${writeDate(date, "zh-CN")}起。`,
    "local-exemption-unverified": () =>
      "个别地方之间是否另有免备案的安排，须有当地官方文件，本库没有核实到。",
    "in-province-local": () =>
      "省内跨统筹区的办法由各省规定；“省内免备案”和“要先备案”两种说法都没有核实到官方文件。",
    "check-institution": (count) =>
      count === null
        ? "就医前请核对就诊机构是已联网的定点机构。"
        : `免备案公布时有${count}家机构，名单可能已有变化，就医前请核对。`,
    "pay-first": () => "不能直接结算的，先自己垫付，保存票据、费用清单、诊断证明和病历，再向参保地申请报销。",
    claimed: (claims) => claimsText(claims, "zh-CN"),
    "claimed-ratio": (ratio) => `照此计算，比例最低为${writePercent(ratio)}；这不是核实过的规定。`,
    "local-cut": () => "实际比例由参保地规定。",
  },
  quantities: {},
};
