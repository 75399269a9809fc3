import { z } from "zod";
import { fact, flagFact, wordSchema } from "../../policy/index.ts";
import { WAYS, type Way } from "./words.ts";

/** A place to turn to, by name; an address only where an authority itself runs it. */
export type Channel = {
  readonly way: Way;
  readonly zh: string;
  readonly en: string;
  readonly url?: string | undefined;
};

const channelsSchema = z
  .array(
    z.strictObject({
      way: wordSchema(WAYS),
      zh: z.string().min(1),
      en: z.string().min(1),
      url: z.url().optional(),
    }),
  )
  .min(1);

function channels(zh: string, en: string) {
  return fact<readonly Channel[]>({
    title: { zh, en },
    unit: "list",
    schema: channelsSchema,
    inherits: "from-parent",
    reviewEveryMonths: 3,
  });
}

/** What is claimed of the delay before records show. */
export type Delay = { readonly least: number; readonly most: number };

/** The directory: verified channels per task, and besides some tasks those that are only claimed. */
export const facts = {
  authority: flagFact({
    zh: "医保由医保经办机构办理",
    en: "Medical insurance is handled by medical insurance agencies",
  }),
  hotline: channels("医保咨询热线", "Medical insurance hotline"),
  "not-hotlines": channels(
    "被当作医保热线的其他号码",
    "Other numbers taken for the medical insurance hotline",
  ),
  contact: channels(
    "当地医保部门的电话和地址",
    "Phone number and address of the local healthcare security authority",
  ),
  ask: channels("当面咨询的地方", "Where to ask in person"),
  "employee-payment": channels("职工缴费的渠道", "How employees pay contributions"),
  "own-payment": channels(
    "居民和灵活就业人员缴费的渠道",
    "How residents and flexible workers pay contributions",
  ),
  query: channels("查询的渠道", "Where to look up records"),
  "other-query": channels("未核实的查询渠道", "Unverified places to look up records"),
  print: channels("打印的渠道", "Where to print documents"),
  "mutual-aid": channels("办理家庭共济的渠道", "Where to set up family mutual aid"),
  "other-mutual-aid": channels("未核实的共济办理渠道", "Unverified places to set up family mutual aid"),
  "family-account": channels("绑定亲情账户的渠道", "Where to link a relative in a family account"),
  "other-family-account": channels(
    "未核实的亲情账户绑定渠道",
    "Unverified places to link a relative in a family account",
  ),
  filing: channels("异地就医备案的渠道", "Where to file for out-of-area care"),
  change: channels("变更信息的渠道", "Where to change personal details"),
  report: channels("举报的渠道", "Where to report medical insurance fraud"),
  "record-delay": fact<Delay>({
    title: { zh: "缴费记录更新的延迟（天）", en: "Delay before contribution records are updated (days)" },
    unit: "table",
    schema: z.strictObject({ least: z.int().min(0), most: z.int().min(0) }),
    words: { least: { zh: "最短", en: "shortest" }, most: { zh: "最长", en: "longest" } },
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
};
