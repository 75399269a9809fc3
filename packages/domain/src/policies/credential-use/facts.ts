import { flagFact, wordListFact } from "../../policy/index.ts";
import { ACTIONS, FORMS, PAPERS } from "./words.ts";

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  "own-credential": flagFact({
    zh: "就医购药须用患者本人的凭证",
    en: "Seeing a doctor or buying medicine requires the patient's own credential",
  }),
  "no-gain": flagFact({
    zh: "不得借机转卖、返现或者牟取其他利益",
    en: "No reselling, cash back or other gain",
  }),
  "agent-actions": wordListFact(ACTIONS, {
    zh: "可以委托他人代办的事",
    en: "What someone else may do for the patient",
  }),
  "wider-agent-actions": wordListFact(ACTIONS, {
    zh: "可能另外可以代办的事",
    en: "What else someone may be able to do for the patient",
  }),
  "agent-reason": flagFact({
    zh: "代办须有特殊原因",
    en: "Acting for the patient requires a special reason",
  }),
  "agent-papers": wordListFact(PAPERS, {
    zh: "代购须出示的证件",
    en: "Documents to show when buying for someone else",
  }),
  forms: wordListFact(FORMS, { zh: "认可的凭证形式", en: "Accepted forms of the credential" }),
  "wider-forms": wordListFact(FORMS, {
    zh: "可能另外认可的凭证形式",
    en: "Other forms that may be accepted",
  }),
  "designated-only": flagFact({ zh: "只在定点医药机构使用", en: "Only at designated institutions" }),
};
