import type { Explanation } from "../../policy/index.ts";
import type { CredentialUse } from "./shape.ts";
import { ACTIONS, FORMS, HOLDERS, PAPERS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

/** The sentences in Chinese. */
export const zh: Explanation<CredentialUse> = {
  headline: {
    yes: ({ byAgent, papers }) =>
      byAgent
        ? `可以代办：拿患者本人的医保凭证${papers ? `，并出示${list(papers, PAPERS)}` : ""}。`
        : "可以，用患者本人的医保凭证。",
    no: () => "不可以。",
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    credential: {
      met: () => "用的是患者本人的凭证。",
      failed: (_needed, given) => `就医购药必须用患者本人的凭证，不能用${HOLDERS[given].zh}的。`,
      unknown: () => "当天对使用谁的凭证，没有核实到规定。",
    },
    gain: {
      met: () => "没有借机转卖或者返现。",
      failed: () => "不得利用享受待遇的机会转卖药品、收受返现或者牟取其他利益。",
      unknown: () => "当天对转卖和返现没有核实到规定。",
    },
    form: {
      met: (_needed, given) => `${FORMS[given].zh}可以作为医保凭证。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `${FORMS[given].zh}当天能不能作为凭证，没有核实到规定。`
          : `核实到的凭证形式有${list(needed, FORMS)}；${FORMS[given].zh}能不能用没有核实到。`,
    },
    designated: {
      met: () => "这是定点机构，可以使用医保凭证。",
      failed: () => "这不是医保定点机构，医保凭证在这里不能结算。",
      unknown: () => "当天能不能在非定点机构使用，没有核实到规定。",
    },
    "patient-present": {
      met: () => "患者本人在场，别人只是帮忙出示。",
      unknown: () => "没有说明患者本人在不在场：看病住院要核验本人身份，本人须在场。",
    },
    "agent-action": {
      met: (_needed, given) => `${ACTIONS[given].zh}可以委托他人代办。`,
      failed: (needed, given) =>
        `可以委托他人代办的只有${list(needed, ACTIONS)}；${ACTIONS[given].zh}要核验本人身份，患者须到场。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "当天能不能委托他人代办，没有核实到规定。"
          : `核实到可以代办的是${list(needed, ACTIONS)}；${ACTIONS[given].zh}各地做法不同，没有核实到规定。`,
    },
    "special-reason": {
      met: () => "有需要委托他人的特殊原因。",
      failed: () => "代购须有特殊原因，没有特殊原因的应当本人办理。",
      unknown: (_needed, given) =>
        given === null
          ? "没有说明有没有特殊原因；代购以此为前提。"
          : "当天代购要不要特殊原因，没有核实到规定。",
    },
    "principal-id": {
      met: (needed) => `出示了${PAPERS[needed].zh}。`,
      failed: (needed) => `缺少${PAPERS[needed].zh}。`,
      unknown: (needed, given) =>
        given === null
          ? `没有说明是否出示${PAPERS[needed].zh}。`
          : `当天代购要不要${PAPERS[needed].zh}，没有核实到规定。`,
    },
    "agent-id": {
      met: (needed) => `出示了${PAPERS[needed].zh}。`,
      failed: (needed) => `缺少${PAPERS[needed].zh}。`,
      unknown: (needed, given) =>
        given === null
          ? `没有说明是否出示${PAPERS[needed].zh}。`
          : `当天代购要不要${PAPERS[needed].zh}，没有核实到规定。`,
    },
    "share-money-not-card": () =>
      "想让家人用您的个人账户付钱，应当办理家庭共济：钱可以共济，凭证仍然各用各的。",
    "keep-safe": () => "凭证应当自己保管好，出借或者冒用都要承担法律责任。",
  },
  quantities: {},
};
