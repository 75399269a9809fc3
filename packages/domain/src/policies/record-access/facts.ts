import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { bilingualSchema, countSchema } from "../../shared/index.ts";
import { CONSENTS, type Consent, RECORDS, type RecordKind, VIEWERS, type Viewer } from "./words.ts";

function wordOf<W extends string>(words: Readonly<Record<W, unknown>>) {
  return z.enum(Object.keys(words) as [W, ...W[]]);
}

const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;
const viewers = {
  unit: "list",
  schema: z.array(wordOf(VIEWERS)).min(1),
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: VIEWERS,
} as const;
const records = {
  unit: "list",
  schema: z.array(wordOf(RECORDS)).min(1),
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: RECORDS,
} as const;
const consent = {
  unit: "text",
  schema: wordOf(CONSENTS),
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: CONSENTS,
} as const;

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  "own-query": fact<true>({
    ...flag,
    title: { zh: "本人免费查询", en: "People can view their own records free of charge" },
  }),
  secrecy: fact<true>({ ...flag, title: { zh: "经办机构的保密义务", en: "The agency's duty of secrecy" } }),
  "sensitive-records": fact<readonly RecordKind[]>({
    ...records,
    title: { zh: "属于敏感个人信息的记录", en: "Records that are sensitive personal information" },
  }),
  "ordinary-consent": fact<Consent>({
    ...consent,
    title: { zh: "查看一般记录需要的同意", en: "Consent needed for other records" },
  }),
  "sensitive-consent": fact<Consent>({
    ...consent,
    title: { zh: "查看敏感记录需要的同意", en: "Consent needed for sensitive records" },
  }),
  "passing-on-consent": fact<Consent>({
    ...consent,
    title: {
      zh: "把记录提供给单位、公司需要的同意",
      en: "Consent needed to give records to an employer or company",
    },
  }),
  withdrawal: fact<true>({
    ...flag,
    title: {
      zh: "同意可以撤回，不溯及以前",
      en: "Consent can be withdrawn, without affecting earlier access",
    },
  }),
  "consent-scope": fact<true>({
    ...flag,
    title: { zh: "超出原来的目的要重新同意", en: "A new purpose requires new consent" },
  }),
  "guardian-age": fact<number>({
    unit: "years",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
    title: { zh: "由监护人同意的年龄（未满）", en: "Age below which a guardian consents" },
  }),
  "adult-guardian": fact<true>({
    ...flag,
    title: { zh: "成年人的监护人可以查询", en: "The guardian of an adult can view records" },
  }),
  "deceased-viewers": fact<readonly Viewer[]>({
    ...viewers,
    title: { zh: "可以查阅逝者记录的人", en: "Who can view the records of a person who has died" },
  }),
  "duty-viewers": fact<readonly Viewer[]>({
    ...viewers,
    title: { zh: "履行职责时可以查阅的机关、机构", en: "Who can view records as part of a legal duty" },
  }),
  "wider-duty-viewers": fact<readonly Viewer[]>({
    ...viewers,
    title: { zh: "可能另外可以查阅的机构", en: "Who else may be able to view records" },
  }),
  "credit-barred": fact<readonly RecordKind[]>({
    ...records,
    title: { zh: "征信机构不得采集的记录", en: "Records that credit reporting agencies may not collect" },
  }),
  "sale-crime": fact<true>({
    ...flag,
    title: {
      zh: "出售、非法提供个人信息是犯罪",
      en: "Selling or unlawfully passing on personal information is a crime",
    },
  }),
  "authorisation-papers": fact<readonly z.output<typeof bilingualSchema>[]>({
    unit: "list",
    schema: z.array(bilingualSchema).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    title: { zh: "受托查询要带的材料", en: "Documents needed to view records on someone's behalf" },
  }),
  "family-account-scope": fact<readonly RecordKind[]>({
    ...records,
    reviewEveryMonths: 6,
    title: { zh: "亲情账户里能看到的记录", en: "Records a family account shows" },
  }),
};
