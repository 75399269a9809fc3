import { countFact, flagFact, phraseListFact, wordListFact } from "../../policy/index.ts";
import { CHANNELS, FUNCTIONS } from "./words.ts";

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  functions: wordListFact(
    FUNCTIONS,
    { zh: "亲情账户的功能", en: "Functions of a family account" },
    { reviewEveryMonths: 6 },
  ),
  "wider-functions": wordListFact(
    FUNCTIONS,
    { zh: "可能另有的功能", en: "Other functions it may have" },
    { reviewEveryMonths: 6 },
  ),
  "member-limit": countFact(
    "count",
    { zh: "最多绑定的家人数", en: "Most relatives one person can link" },
    { reviewEveryMonths: 6 },
  ),
  "several-binders": flagFact(
    { zh: "一位家人可以被多人绑定", en: "Several people can link the same relative" },
    { reviewEveryMonths: 6 },
  ),
  "binder-limit": countFact(
    "count",
    { zh: "一位家人最多被几人绑定", en: "Most people who can link the same relative" },
    { reviewEveryMonths: 6 },
  ),
  "monthly-limit": countFact(
    "count",
    { zh: "每月最多绑定次数", en: "Most times relatives can be linked in a month" },
    { reviewEveryMonths: 6 },
  ),
  "face-check-age": countFact(
    "years",
    { zh: "绑定须刷脸的年龄", en: "Ages at which linking requires a face check" },
    { reviewEveryMonths: 6 },
  ),
  documents: phraseListFact({ zh: "绑定要上传的材料", en: "Documents to upload" }, { reviewEveryMonths: 6 }),
  channels: wordListFact(
    CHANNELS,
    { zh: "绑定渠道", en: "Where to link relatives" },
    { reviewEveryMonths: 6 },
  ),
  "wider-channels": wordListFact(
    CHANNELS,
    { zh: "可能另有的绑定渠道", en: "Where else relatives may be linked" },
    { reviewEveryMonths: 6 },
  ),
};
