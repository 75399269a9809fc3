import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema } from "../../shared/index.ts";
import {
  APPROVERS,
  type Approver,
  CAUSES,
  type Cause,
  COLUMNS,
  DISEASES,
  type Disease,
  EMPLOYERS,
  type Employer,
} from "./words.ts";

/** One row: from so many full years of work and in the unit, so many months within so many. */
export type PeriodRow = {
  readonly worked: number;
  readonly unit: number;
  readonly months: number;
  readonly within: number;
};

const rowSchema = z.strictObject({
  worked: countSchema,
  unit: countSchema,
  months: countSchema,
  within: countSchema,
});

function follows(row: PeriodRow, previous: PeriodRow): boolean {
  if (row.within < row.months) return false;
  return row.worked > previous.worked || (row.worked === previous.worked && row.unit > previous.unit);
}

const tableSchema = z
  .array(rowSchema)
  .min(1)
  .refine(
    (rows) => rows.every((row, index) => index === 0 || follows(row, rows[index - 1] ?? row)),
    "rows ascend by years worked, then by years in the unit, and no period is longer than what it is counted within",
  );

const shared = { inherits: "from-parent", reviewEveryMonths: 24 } as const;

/** What the rule needs to know. The last row whose two thresholds are reached decides. */
export const facts = {
  employers: fact<readonly Employer[]>({
    ...shared,
    title: { zh: "适用的单位", en: "Employers covered" },
    unit: "list",
    schema: z.array(z.enum(Object.keys(EMPLOYERS) as [Employer, ...Employer[]])).min(1),
    words: EMPLOYERS,
  }),
  causes: fact<readonly Cause[]>({
    ...shared,
    title: { zh: "适用的停工原因", en: "Reasons for stopping work that are covered" },
    unit: "list",
    schema: z.array(z.enum(Object.keys(CAUSES) as [Cause, ...Cause[]])).min(1),
    words: CAUSES,
  }),
  periods: fact<readonly PeriodRow[]>({
    ...shared,
    title: { zh: "医疗期标准", en: "Table of treatment periods" },
    unit: "table",
    schema: tableSchema,
    words: COLUMNS,
  }),
  "counted-from-first-day": fact<true>({
    ...shared,
    title: { zh: "从病休第一天起连续计算", en: "Counted without a break from the first day of sick leave" },
    unit: "flag",
    schema: z.literal(true),
  }),
  "extension-diseases": fact<readonly Disease[]>({
    ...shared,
    title: { zh: "点名可以延长的疾病", en: "Diseases named as allowing an extension" },
    unit: "list",
    schema: z.array(z.enum(Object.keys(DISEASES) as [Disease, ...Disease[]])).min(1),
    words: DISEASES,
  }),
  "wider-diseases": fact<readonly Disease[]>({
    ...shared,
    title: { zh: "可能另有的疾病", en: "Other diseases that may be included" },
    unit: "list",
    schema: z.array(z.enum(Object.keys(DISEASES) as [Disease, ...Disease[]])).min(1),
    words: DISEASES,
  }),
  "extension-after": fact<number>({
    ...shared,
    title: { zh: "延长以满多久未痊愈为前提", en: "Treatment without recovery required for an extension" },
    unit: "months",
    schema: countSchema,
  }),
  "extension-approvers": fact<readonly Approver[]>({
    ...shared,
    title: { zh: "延长须由谁批准", en: "Whose approval an extension requires" },
    unit: "list",
    schema: z.array(z.enum(Object.keys(APPROVERS) as [Approver, ...Approver[]])).min(1),
    words: APPROVERS,
  }),
  "dismissal-barred": fact<true>({
    ...shared,
    title: {
      zh: "医疗期内不得以此为由解除劳动合同",
      en: "No dismissal because of the illness during the treatment period",
    },
    unit: "flag",
    schema: z.literal(true),
  }),
};
