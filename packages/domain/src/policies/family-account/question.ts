import { z } from "zod";
import { choiceField, countField, flagField } from "../../policy/index.ts";
import { ASKS, PLATFORMS } from "./words.ts";

/** What does a family account do? The region of the question is where the binder is insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "You want to know" }),
  platform: choiceField(PLATFORMS, {
    zh: "在哪里开通的",
    en: "Where it was opened",
    hint: {
      zh: "同一个名称在不同平台可能是两回事；不填按参保地通常的意思",
      en: "One name can mean two things; leave empty for what it usually means where you are insured",
    },
  }).optional(),
  mutualAidBound: flagField({ zh: "另外办了家庭共济", en: "Mutual aid was set up besides" }).optional(),
  membersBound: countField("count", { zh: "已经绑了几位家人", en: "Relatives already bound" }).optional(),
  membersToBind: countField("count", {
    zh: "这次要绑几位",
    en: "Relatives to bind now",
    hint: { zh: "不填表示一位", en: "Leave empty for one" },
  }).optional(),
  otherBinders: countField("count", {
    zh: "这位家人已被另外几人绑定",
    en: "Others who have bound this relative",
  }).optional(),
  memberAgeYears: countField("years", { zh: "家人的年龄", en: "The relative's age" }).optional(),
});
/** A question about a family account. */
export type FamilyAccountQuestion = z.output<typeof questionSchema>;
