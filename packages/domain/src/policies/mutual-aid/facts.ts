import { flagFact, phraseListFact, wordFact, wordListFact } from "../../policy/index.ts";
import { AREAS, CHANNELS, RELATIONS, SCHEMES, USES } from "./words.ts";

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  relatives: wordListFact(RELATIONS, { zh: "可以共济的亲属", en: "Relatives you can share with" }),
  "wider-relatives": wordListFact(RELATIONS, {
    zh: "可能另有的亲属范围",
    en: "Other relatives you may be able to share with",
  }),
  "donor-schemes": wordListFact(SCHEMES, {
    zh: "有个人账户可供共济的险种",
    en: "Types of insurance with a personal account that can be shared",
  }),
  area: wordFact(
    AREAS,
    { zh: "已核实的共济地域", en: "Area within which sharing is verified" },
    { reviewEveryMonths: 6 },
  ),
  payable: wordListFact(USES, { zh: "共济可以支付的项目", en: "What family mutual aid can pay for" }),
  "wider-payable": wordListFact(USES, {
    zh: "可能另有的支付项目",
    en: "What else family mutual aid may be able to pay for",
  }),
  "insured-for": wordListFact(USES, {
    zh: "要求对方已参保的项目",
    en: "Uses for which the other person must already be insured",
  }),
  "locked-quota": flagFact({ zh: "共济额度是否锁定", en: "Whether the shared amount is locked" }),
  channels: wordListFact(CHANNELS, { zh: "办理渠道", en: "Where to set it up" }, { reviewEveryMonths: 6 }),
  documents: phraseListFact({ zh: "办理材料", en: "Documents to bring" }, { reviewEveryMonths: 6 }),
};
