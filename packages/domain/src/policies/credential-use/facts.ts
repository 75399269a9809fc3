import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { ACTIONS, type Action, FORMS, type Form, PAPERS, type Paper } from "./words.ts";

function wordsOf<W extends string>(words: Readonly<Record<W, unknown>>) {
  return z.array(z.enum(Object.keys(words) as [W, ...W[]])).min(1);
}

const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;
const list = { unit: "list", inherits: "from-parent", reviewEveryMonths: 12 } as const;

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  "own-credential": fact<true>({
    ...flag,
    title: {
      zh: "就医购药须用患者本人的凭证",
      en: "Seeing a doctor or buying medicine requires the patient's own credential",
    },
  }),
  "no-gain": fact<true>({
    ...flag,
    title: { zh: "不得借机转卖、返现或者牟取其他利益", en: "No reselling, cash back or other gain" },
  }),
  "agent-actions": fact<readonly Action[]>({
    ...list,
    schema: wordsOf(ACTIONS),
    words: ACTIONS,
    title: { zh: "可以委托他人代办的事", en: "What someone else may do for the patient" },
  }),
  "wider-agent-actions": fact<readonly Action[]>({
    ...list,
    schema: wordsOf(ACTIONS),
    words: ACTIONS,
    title: { zh: "可能另外可以代办的事", en: "What else someone may be able to do for the patient" },
  }),
  "agent-reason": fact<true>({
    ...flag,
    title: { zh: "代办须有特殊原因", en: "Acting for the patient requires a special reason" },
  }),
  "agent-papers": fact<readonly Paper[]>({
    ...list,
    schema: wordsOf(PAPERS),
    words: PAPERS,
    title: { zh: "代购须出示的证件", en: "Documents to show when buying for someone else" },
  }),
  forms: fact<readonly Form[]>({
    ...list,
    schema: wordsOf(FORMS),
    words: FORMS,
    title: { zh: "认可的凭证形式", en: "Accepted forms of the credential" },
  }),
  "wider-forms": fact<readonly Form[]>({
    ...list,
    schema: wordsOf(FORMS),
    words: FORMS,
    title: { zh: "可能另外认可的凭证形式", en: "Other forms that may be accepted" },
  }),
  "designated-only": fact<true>({
    ...flag,
    title: { zh: "只在定点医药机构使用", en: "Only at designated institutions" },
  }),
};
