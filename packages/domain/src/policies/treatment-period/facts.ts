import { z } from "zod";
import { countFact, fact, flagFact, wordListFact } from "../../policy/index.ts";
import { countSchema } from "../../shared/index.ts";
import { APPROVERS, CAUSES, COLUMNS, DISEASES, EMPLOYERS } from "./words.ts";

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

/** What the rule needs to know. The last row whose two thresholds are reached decides. */
export const facts = {
  employers: wordListFact(
    EMPLOYERS,
    { zh: "适用的单位", en: "Employers covered" },
    { reviewEveryMonths: 24 },
  ),
  causes: wordListFact(
    CAUSES,
    { zh: "适用的停工原因", en: "Reasons for stopping work that are covered" },
    { reviewEveryMonths: 24 },
  ),
  periods: fact<readonly PeriodRow[]>({
    inherits: "from-parent",
    reviewEveryMonths: 24,
    title: { zh: "医疗期标准", en: "Table of treatment periods" },
    unit: "table",
    schema: tableSchema,
    words: COLUMNS,
  }),
  "counted-from-first-day": flagFact(
    { zh: "从病休第一天起连续计算", en: "Counted without a break from the first day of sick leave" },
    { reviewEveryMonths: 24 },
  ),
  "extension-diseases": wordListFact(
    DISEASES,
    { zh: "点名可以延长的疾病", en: "Diseases named as allowing an extension" },
    { reviewEveryMonths: 24 },
  ),
  "wider-diseases": wordListFact(
    DISEASES,
    { zh: "可能另有的疾病", en: "Other diseases that may be included" },
    { reviewEveryMonths: 24 },
  ),
  "extension-after": countFact(
    "months",
    { zh: "延长以满多久未痊愈为前提", en: "Treatment without recovery required for an extension" },
    { reviewEveryMonths: 24 },
  ),
  "extension-approvers": wordListFact(
    APPROVERS,
    { zh: "延长须由谁批准", en: "Whose approval an extension requires" },
    { reviewEveryMonths: 24 },
  ),
  "dismissal-barred": flagFact(
    {
      zh: "医疗期内不得以此为由解除劳动合同",
      en: "No dismissal because of the illness during the treatment period",
    },
    { reviewEveryMonths: 24 },
  ),
};
