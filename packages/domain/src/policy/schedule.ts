import { err, ok, type PlainDate, type Result } from "../shared/index.ts";

/** From this day on the value is this one. */
export type ScheduleRow<V> = { readonly from: PlainDate; readonly value: V };

/** Why rows are no schedule. */
export type ScheduleProblem = {
  readonly code: "schedule.empty" | "schedule.not_ascending";
  readonly index: number;
};

/** A stepwise table by day that has been checked: every row starts after the one before. */
export type Schedule<V> = { readonly rows: readonly ScheduleRow<V>[] };

/** Checks the rows; each must start on a later day than the one before. */
export function schedule<V>(rows: readonly ScheduleRow<V>[]): Result<Schedule<V>, ScheduleProblem> {
  if (rows.length === 0) return err({ code: "schedule.empty", index: 0 });
  for (let index = 1; index < rows.length; index++) {
    const previous = rows[index - 1];
    const row = rows[index];
    if (previous && row && row.from <= previous.from) return err({ code: "schedule.not_ascending", index });
  }
  return ok({ rows });
}

/** The row in force on the day; null before the first one. */
export function rowOn<V>(table: Schedule<V>, on: PlainDate): ScheduleRow<V> | null {
  let found: ScheduleRow<V> | null = null;
  for (const row of table.rows) if (row.from <= on) found = row;
  return found;
}
