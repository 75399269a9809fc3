import { addMonths, type PlainDate, startOfMonth } from "../../shared/index.ts";
import type { WaitingPeriodOutcome } from "./shape.ts";

const NOTHING: WaitingPeriodOutcome = {
  waitMonths: null,
  fixedMonths: null,
  variableMonths: null,
  floorMonths: null,
  mostMonths: null,
  startMonth: null,
  benefitFrom: null,
};

/** Benefits run without any wait. */
export const NO_WAIT: WaitingPeriodOutcome = { ...NOTHING, waitMonths: 0 };

/** Benefits run from the natural month of this number, the month of payment being the first. */
export function fromNaturalMonth(month: number, paidOn: PlainDate | undefined): WaitingPeriodOutcome {
  const benefitFrom = paidOn === undefined ? null : addMonths(startOfMonth(paidOn), month - 1);
  return { ...NOTHING, startMonth: month, benefitFrom };
}

/** Benefits run from the first day of the year after the payment. */
export function fromNextYear(paidOn: PlainDate | undefined): WaitingPeriodOutcome {
  const benefitFrom = paidOn === undefined ? null : (`${Number(paidOn.slice(0, 4)) + 1}-01-01` as PlainDate);
  return { ...NOTHING, waitMonths: 0, benefitFrom };
}

/** A place may set a wait, but none longer than this. */
export function atMost(months: number): WaitingPeriodOutcome {
  return { ...NOTHING, mostMonths: months };
}
