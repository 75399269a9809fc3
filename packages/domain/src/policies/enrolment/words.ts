import type { Bilingual } from "../../shared/index.ts";

/** What is asked about enrolment. */
export const ASKS = {
  scheme: { zh: "该参加哪一种医保", en: "Which insurance to join" },
  "may-join": { zh: "能不能参加这种医保", en: "Whether the person can join this insurance" },
  "must-join": { zh: "是不是必须参加职工医保", en: "Whether the person must join employee insurance" },
  "registration-deadline": {
    zh: "单位最迟哪天办登记",
    en: "The last day for the employer to register the person",
  },
  "registration-late": { zh: "单位办登记逾期了吗", en: "Whether the employer registered the person late" },
  "agency-deadline": {
    zh: "经办机构几天内办完登记",
    en: "How long the agency has to complete the registration",
  },
  "agency-late": {
    zh: "经办机构办登记超时了吗",
    en: "Whether the agency took too long to register the person",
  },
  "two-at-once": {
    zh: "能不能同时参加两种医保",
    en: "Whether a person can be in two types of insurance at the same time",
  },
  "flexible-account": {
    zh: "灵活就业人员是不是必须建个人账户",
    en: "Whether a flexible worker must have a personal account",
  },
  "resident-deadline": {
    zh: "居民医保最迟哪天参保缴费",
    en: "The last day to join and pay for resident insurance",
  },
} as const satisfies Record<string, Bilingual>;
/** What is asked about enrolment. */
export type Ask = keyof typeof ASKS;

/** What somebody does or is. */
export const STATUSES = {
  employee: { zh: "有劳动关系的职工", en: "an employee" },
  "self-employed": { zh: "无雇工的个体工商户", en: "a self-employed person without employees" },
  "part-time": {
    zh: "未在单位参保的非全日制从业人员",
    en: "a part-time worker not insured through an employer",
  },
  flexible: { zh: "其他灵活就业人员", en: "another type of flexible worker" },
  "self-employed-with-employees": {
    zh: "有雇工的个体工商户业主",
    en: "a self-employed person with employees",
  },
  student: { zh: "学生", en: "a student" },
  child: { zh: "未成年人", en: "a child under 18" },
  newborn: { zh: "新生儿", en: "a newborn" },
  "not-working": { zh: "没有工作的成年人", en: "an adult without work" },
  elderly: { zh: "没有参加职工医保的老年人", en: "an older person who is not in employee insurance" },
  "retiree-years-met": { zh: "退休且达到缴费年限的人", en: "a retiree with enough years of contributions" },
  "retiree-years-short": {
    zh: "退休但没有达到缴费年限的人",
    en: "a retiree without enough years of contributions",
  },
  other: { zh: "其他情况", en: "someone in another situation" },
} as const satisfies Record<string, Bilingual>;
/** What somebody does or is. */
export type Status = keyof typeof STATUSES;

/** The two insurances. */
export const SCHEMES = {
  employee: { zh: "职工医保", en: "employee insurance" },
  resident: { zh: "城乡居民医保", en: "resident insurance" },
} as const satisfies Record<string, Bilingual>;
/** The two insurances. */
export type Scheme = keyof typeof SCHEMES;

/** Where somebody's household is registered. */
export const HOUSEHOLDS = {
  local: { zh: "参保地户籍", en: "in the place of insurance" },
  elsewhere: { zh: "外地户籍", en: "in another place" },
} as const satisfies Record<string, Bilingual>;
/** Where somebody's household is registered. */
export type Household = keyof typeof HOUSEHOLDS;

/** Who registers somebody. */
export type Registrar = "employer" | "self";
/** Who pays the contributions. */
export type Payment = "employer-and-employee" | "self" | "self-and-subsidy" | "nobody";

/** What a question may leave out and an answer then misses. */
export const DETAILS = {
  status: { zh: "是什么人", en: "who the person is" },
  scheme: { zh: "哪一种医保", en: "which type of insurance" },
  "employment-date": { zh: "用工之日", en: "the date employment started" },
  "working-days": { zh: "经办机构用了几个工作日", en: "how many working days the agency took" },
  year: { zh: "哪个参保年度", en: "the insurance year" },
} as const satisfies Record<string, Bilingual>;
/** What a question may leave out and an answer then misses. */
export type Detail = keyof typeof DETAILS;
