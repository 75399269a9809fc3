import { z } from "zod";
import { choiceField, dateField, flagField, regionField } from "../../policy/index.ts";
import { percentSchema } from "../../shared/index.ts";
import { ASKS, SERVICES, TRAVELLERS } from "./words.ts";

/** Care away from home. The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  treatmentRegion: regionField({
    zh: "就医地",
    en: "Where the care is given",
    when: { ask: ["direct-settlement", "filing", "rules"] },
  }).optional(),
  acrossProvinces: flagField({
    zh: "跨省就医",
    en: "Care in another province",
    when: { ask: ["direct-settlement", "filing", "rules"] },
    hint: { zh: "只在没有填就医地时使用", en: "Used only if you do not give the place of care" },
  }).optional(),
  abroad: flagField({
    zh: "在境外就医",
    en: "Care outside the mainland",
    when: { ask: ["direct-settlement", "filing", "rules"] },
  }).optional(),
  service: choiceField(SERVICES, {
    zh: "就医类型",
    en: "Type of care",
    when: { ask: ["direct-settlement", "filing"] },
  }).optional(),
  filed: flagField({
    zh: "已经办理异地就医备案",
    en: "I have filed for out-of-area care",
    when: { ask: ["direct-settlement"] },
  }).optional(),
  filedUntil: dateField({
    zh: "备案有效期的最后一天",
    en: "Last day the filing is valid",
    when: { ask: ["direct-settlement"] },
    hint: { zh: "不填表示没有到期日", en: "Leave blank if there is no end date" },
  }).optional(),
  networked: flagField({
    zh: "就诊的是已联网的定点机构",
    en: "The institution is designated and connected to the settlement network",
    when: { ask: ["direct-settlement"] },
    hint: { zh: "不填时答案会提醒核对", en: "If you leave this blank, the answer will remind you to check" },
  }).optional(),
  traveller: choiceField(TRAVELLERS, {
    zh: "外出就医的原因",
    en: "Reason for getting care outside your area",
    when: { ask: ["reduction", "validity"] },
  }).optional(),
  homeRatio: percentSchema
    .meta({
      zh: "在参保地就医的报销比例",
      en: "Payment rate for care in the place where you are insured",
      when: { ask: ["reduction"] },
      hint: { zh: "例如80%", en: "For example 80%" },
      field: "ratio",
    })
    .optional(),
});
/** A question about care away from home. */
export type OutOfAreaQuestion = z.output<typeof questionSchema>;
