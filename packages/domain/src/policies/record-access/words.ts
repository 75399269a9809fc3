import type { Bilingual } from "../../shared/index.ts";

/** Who wants to see the record, as seen from the person it is about. */
export const VIEWERS = {
  self: { zh: "本人", en: "the person themselves" },
  spouse: { zh: "配偶", en: "a spouse" },
  parent: { zh: "父母", en: "a parent" },
  child: { zh: "子女", en: "a son or daughter" },
  "other-near-relative": {
    zh: "兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女",
    en: "a brother, sister, grandparent or grandchild",
  },
  guardian: { zh: "父母以外的监护人", en: "a guardian who is not a parent" },
  "other-person": { zh: "其他亲友", en: "another relative or a friend" },
  employer: { zh: "用人单位", en: "an employer" },
  insurer: { zh: "商业保险公司", en: "a commercial insurance company" },
  "credit-agency": { zh: "征信机构", en: "a credit reporting agency" },
  "treating-institution": { zh: "就诊的医疗机构", en: "the medical institution treating the person" },
  agency: { zh: "医保经办机构", en: "the medical insurance agency" },
  supervisor: { zh: "医保行政部门", en: "the healthcare security authority" },
  investigator: { zh: "依法调查的国家机关", en: "a state body investigating under the law" },
} as const satisfies Record<string, Bilingual>;
/** Who wants to see the record. */
export type Viewer = keyof typeof VIEWERS;

/** What is looked at. */
export const RECORDS = {
  care: { zh: "就医和费用结算记录", en: "records of care and bills" },
  account: {
    zh: "个人账户余额和收支",
    en: "records of the balance and transactions of the personal account",
  },
  contributions: { zh: "参保缴费记录", en: "records of enrolment and contributions" },
} as const satisfies Record<string, Bilingual>;
/** What is looked at. */
export type RecordKind = keyof typeof RECORDS;

/** What it is wanted for. */
export const PURPOSES = {
  "help-subject": { zh: "帮本人办事、照顾本人", en: "to help or care for the person" },
  "own-lawful-interest": {
    zh: "维护查询人自己合法、正当的利益（如继承、索赔）",
    en: "for the viewer's own lawful and legitimate interest (such as an inheritance or a claim)",
  },
  "statutory-duty": { zh: "履行法定职责", en: "to carry out a legal duty" },
  "commercial-insurance": {
    zh: "商业保险核保理赔",
    en: "to underwrite commercial insurance or settle its claims",
  },
  employment: { zh: "招聘、用工管理", en: "to hire or manage staff" },
  sale: { zh: "出售或者转给他人", en: "to sell the records or pass them on" },
  other: { zh: "其他目的", en: "for another reason" },
} as const satisfies Record<string, Bilingual>;
/** What it is wanted for. */
export type Purpose = keyof typeof PURPOSES;

/** How far the consent goes, weakest first. */
export const CONSENTS = {
  none: { zh: "没有同意", en: "no consent" },
  general: { zh: "笼统的一揽子同意", en: "a general, blanket consent" },
  explicit: { zh: "明确同意", en: "explicit consent" },
  separate: { zh: "针对这次查询的单独同意", en: "separate consent to this request" },
} as const satisfies Record<string, Bilingual>;
/** How far the consent goes. */
export type Consent = keyof typeof CONSENTS;

/** Who gave the consent. */
export const GIVERS = {
  subject: { zh: "本人", en: "the person" },
  guardian: { zh: "父母或其他监护人", en: "a parent or other guardian" },
} as const satisfies Record<string, Bilingual>;
/** Who gave the consent. */
export type Giver = keyof typeof GIVERS;

/** Through what the record is looked at. */
export const ROUTES = {
  counter: { zh: "医保窗口", en: "a medical insurance counter" },
  app: { zh: "官方网站或APP", en: "an official website or app" },
  "family-account": { zh: "亲情账户", en: "a family account" },
} as const satisfies Record<string, Bilingual>;
/** Through what the record is looked at. */
export type Route = keyof typeof ROUTES;

/** What an access rests on. */
export const BASES_OF_ACCESS = {
  own: { zh: "本人查询自己记录的权利", en: "the person's right to view their own records" },
  consent: {
    zh: "本人（未满年龄的由监护人）的同意",
    en: "consent from the person (or from a guardian, if the person is under age)",
  },
  guardian: { zh: "监护人代未成年人作主", en: "a guardian acting for a child" },
  deceased: {
    zh: "近亲属对逝者信息的权利",
    en: "a near relative's right to information about a person who has died",
  },
  duty: { zh: "法定职责", en: "a legal duty" },
} as const satisfies Record<string, Bilingual>;
/** What an access rests on. */
export type BasisOfAccess = keyof typeof BASES_OF_ACCESS;
