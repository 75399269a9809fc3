import type { Bilingual } from "@gongji/domain/shared";
import type { Act } from "../understanding/index.ts";
import type { SuggestionReason } from "./suggestion-reason.ts";

/** The names a sentence may need. */
export interface ReasonNames {
  region(code: string): Bilingual;
  kind(kind: string): Bilingual;
}

const STEPS: Readonly<Record<Act, Bilingual>> = {
  "look-up": { zh: "怎样查询", en: "how to look it up" },
  pay: { zh: "怎样缴费", en: "how to pay" },
  share: { zh: "怎样绑定、给家人用", en: "how to share it with relatives" },
  reimburse: { zh: "怎样报销", en: "how to be reimbursed" },
  "use-elsewhere": { zh: "在外地怎样用", en: "how to use it elsewhere" },
  "start-using": { zh: "什么时候可以用", en: "when benefits start" },
  "count-years": { zh: "要交满多少年", en: "how many years to pay" },
  enrol: { zh: "怎样参保", en: "how to enrol" },
  "buy-medicine": { zh: "怎样买药", en: "how to buy medicine" },
  print: { zh: "怎样看懂和打印单据", en: "how to read and print the papers" },
  contact: { zh: "向谁咨询", en: "whom to ask" },
  "change-details": { zh: "怎样变更信息", en: "how to change one's details" },
  misuse: { zh: "违规有什么后果", en: "what follows from misuse" },
  transfer: { zh: "怎样转移接续", en: "how to transfer the years" },
  leave: { zh: "停保以后怎么办", en: "what to do after leaving" },
  "have-child": { zh: "生育怎样享受待遇", en: "what maternity cover pays" },
  "take-sick-leave": { zh: "医疗期怎么算", en: "how sick leave counts" },
};

/** Why a suggestion is there, in a sentence for editors and readers. */
export function reasonSentence(reason: SuggestionReason, names: ReasonNames): Bilingual {
  switch (reason.code) {
    case "same-question":
      return { zh: "同一个问题", en: "Same question" };
    case "same-question-national":
      return { zh: "同一个问题，全国规则", en: "Same question, national rule" };
    case "same-question-wider":
      return withRegion(
        reason.regionCode,
        names,
        "同一个问题，上级地区：",
        "Same question, the wider region: ",
      );
    case "same-question-narrower":
      return withRegion(reason.regionCode, names, "同一个问题，当地规则：", "Same question, a local rule: ");
    case "same-question-elsewhere":
      return withRegion(reason.regionCode, names, "同一个问题，其他地区：", "Same question, another place: ");
    case "same-region":
      return withRegion(reason.regionCode, names, "同一地区：", "Same place: ");
    case "next-step":
      return { zh: `下一步：${STEPS[reason.act].zh}`, en: `Next step: ${STEPS[reason.act].en}` };
    case "same-kind":
      return {
        zh: `同一主题：${names.kind(reason.kind).zh}`,
        en: `Same subject: ${names.kind(reason.kind).en}`,
      };
    case "linked-kind":
      return {
        zh: `相关主题：${names.kind(reason.kind).zh}`,
        en: `A subject editors link to this one: ${names.kind(reason.kind).en}`,
      };
    case "same-people":
      return { zh: "同样与家人有关", en: "Also about one's family" };
    case "alike":
      return { zh: "内容相近", en: "Similar content" };
  }
}

function withRegion(code: string, names: ReasonNames, zh: string, en: string): Bilingual {
  const region = names.region(code);
  return { zh: `${zh}${region.zh}`, en: `${en}${region.en}` };
}
