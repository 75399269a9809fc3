import { z } from "zod";
import { choiceField, countField, flagField } from "../../policy/index.ts";
import { ASKS, PLATFORMS } from "./words.ts";

/** What does a family account do? The region of the question is where the binder is insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  platform: choiceField(PLATFORMS, {
    zh: "在哪里开通的",
    en: "Where the family account was opened",
    when: {
      ask: [
        "show-code",
        "use-own-benefit",
        "charge-binder",
        "pay-contribution",
        "query-records",
        "bind-member",
        "how-many",
      ],
    },
    hint: {
      zh: "同一个名称在不同平台可能是两回事；不填按参保地通常的意思",
      en: "The same name can mean different things on different platforms. Leave blank for its usual meaning where you are insured",
    },
  }).optional(),
  mutualAidBound: flagField({
    zh: "另外办了家庭共济",
    en: "Family mutual aid has also been set up",
    when: { ask: ["charge-binder"] },
  }).optional(),
  membersBound: countField("count", {
    zh: "已经绑了几位家人",
    en: "Number of relatives already linked",
    when: { ask: ["bind-member", "how-many"] },
  }).optional(),
  membersToBind: countField("count", {
    zh: "这次要绑几位",
    en: "Number of relatives to link now",
    when: { ask: ["bind-member"] },
    hint: { zh: "不填表示一位", en: "Leave blank for one" },
  }).optional(),
  otherBinders: countField("count", {
    zh: "这位家人已被另外几人绑定",
    en: "Number of other people who have linked this relative",
    when: { ask: ["bind-member"] },
  }).optional(),
  memberAgeYears: countField("years", {
    zh: "家人的年龄",
    en: "The relative's age",
    when: { ask: ["bind-member", "face-check"] },
  }).optional(),
});
/** A question about a family account. */
export type FamilyAccountQuestion = z.output<typeof questionSchema>;
