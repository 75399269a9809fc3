import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { bilingualSchema, countSchema } from "../../shared/index.ts";
import { type AccountFunction, CHANNELS, type Channel, FUNCTIONS } from "./words.ts";

function wordsOf<W extends string>(words: Readonly<Record<W, unknown>>) {
  return z.array(z.enum(Object.keys(words) as [W, ...W[]])).min(1);
}

const functions = {
  unit: "list",
  schema: wordsOf(FUNCTIONS),
  inherits: "from-parent",
  reviewEveryMonths: 6,
  words: FUNCTIONS,
} as const;
const channels = {
  unit: "list",
  schema: wordsOf(CHANNELS),
  inherits: "from-parent",
  reviewEveryMonths: 6,
  words: CHANNELS,
} as const;
const count = { unit: "count", schema: countSchema, inherits: "from-parent", reviewEveryMonths: 6 } as const;

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  functions: fact<readonly AccountFunction[]>({
    ...functions,
    title: { zh: "亲情账户的功能", en: "Functions of a family account" },
  }),
  "wider-functions": fact<readonly AccountFunction[]>({
    ...functions,
    title: { zh: "可能另有的功能", en: "Other functions it may have" },
  }),
  "member-limit": fact<number>({
    ...count,
    title: { zh: "最多绑定的家人数", en: "Most relatives one person can link" },
  }),
  "several-binders": fact<true>({
    unit: "flag",
    schema: z.literal(true),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    title: { zh: "一位家人可以被多人绑定", en: "Several people can link the same relative" },
  }),
  "binder-limit": fact<number>({
    ...count,
    title: { zh: "一位家人最多被几人绑定", en: "Most people who can link the same relative" },
  }),
  "monthly-limit": fact<number>({
    ...count,
    title: { zh: "每月最多绑定次数", en: "Most times relatives can be linked in a month" },
  }),
  "face-check-age": fact<number>({
    ...count,
    unit: "years",
    title: { zh: "绑定须刷脸的年龄", en: "Ages at which linking requires a face check" },
  }),
  documents: fact<readonly z.output<typeof bilingualSchema>[]>({
    unit: "list",
    schema: z.array(bilingualSchema).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    title: { zh: "绑定要上传的材料", en: "Documents to upload" },
  }),
  channels: fact<readonly Channel[]>({
    ...channels,
    title: { zh: "绑定渠道", en: "Where to link relatives" },
  }),
  "wider-channels": fact<readonly Channel[]>({
    ...channels,
    title: { zh: "可能另有的绑定渠道", en: "Where else relatives may be linked" },
  }),
};
