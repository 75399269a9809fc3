import { z } from "zod";
import { choiceField, dateField, flagField, regionField } from "../../policy/index.ts";
import { percentSchema } from "../../shared/index.ts";
import { ASKS, SERVICES, TRAVELLERS } from "./words.ts";

/** Care away from home. The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "You want to know" }),
  treatmentRegion: regionField({ zh: "就医地", en: "Where the care is given" }).optional(),
  acrossProvinces: flagField({
    zh: "跨省就医",
    en: "Care in another province",
    hint: { zh: "只在没有填就医地时使用", en: "Used only where the place is not given" },
  }).optional(),
  abroad: flagField({ zh: "在境外就医", en: "Care abroad" }).optional(),
  service: choiceField(SERVICES, { zh: "就医类型", en: "Kind of care" }).optional(),
  filed: flagField({ zh: "已经办理异地就医备案", en: "A filing has been made" }).optional(),
  filedUntil: dateField({
    zh: "备案有效期的最后一天",
    en: "Last day the filing is valid",
    hint: { zh: "不填表示没有到期日", en: "Leave empty for none" },
  }).optional(),
  networked: flagField({
    zh: "就诊的是已联网的定点机构",
    en: "The institution is designated and connected",
    hint: { zh: "不填时答案会提醒核对", en: "Left empty, the answer reminds you to check" },
  }).optional(),
  traveller: choiceField(TRAVELLERS, {
    zh: "外出就医的原因",
    en: "Why the care is away from home",
  }).optional(),
  homeRatio: percentSchema
    .meta({
      zh: "在参保地就医的报销比例",
      en: "Ratio for the same care at home",
      hint: { zh: "例如80%", en: "Such as 80%" },
      field: "ratio",
    })
    .optional(),
});
/** A question about care away from home. */
export type OutOfAreaQuestion = z.output<typeof questionSchema>;
