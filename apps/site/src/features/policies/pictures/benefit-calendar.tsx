import type { ExplainedAnswer } from "@gongji/client";
import { type PlainDate, parsePlainDate, startOfMonth } from "@gongji/domain/shared";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { writeDay } from "../write-field.ts";
import { monthGrid, monthsFromTo } from "./month-grid.ts";

/** Most months that are drawn between payment and benefits. */
const MONTHS_MAX = 24;

function dayOf(value: unknown): PlainDate | null {
  const read = typeof value === "string" ? parsePlainDate(value) : null;
  return read?.ok ? read.value : null;
}

/** From which day benefits run: the months between, and the month they begin in with its first day marked. */
export function BenefitCalendar({
  decision,
  question,
  locale,
}: {
  decision: ExplainedAnswer["decision"];
  question: Readonly<Record<string, unknown>>;
  locale: Locale;
}) {
  const { pictures } = messagesIn(locale).policies;
  const { kind, outcome } = decision;
  const hasOutcome = typeof outcome === "object" && outcome !== null && "benefitFrom" in outcome;
  const from = kind === "waiting-period" && hasOutcome ? dayOf(outcome.benefitFrom) : null;
  const paid = dayOf(question.paidOn);
  if (from === null || paid === null || from < paid) return null;
  const months = monthsFromTo(paid, from);
  const month = (day: PlainDate) => pictures.month(day.slice(0, 4), String(Number(day.slice(5, 7))));
  const lookOf = (first: PlainDate) =>
    first === startOfMonth(from) ? "benefit" : first === startOfMonth(paid) ? "paid" : "waiting";
  const words = { paid: pictures.paidOn, waiting: pictures.waiting, benefit: pictures.benefit };
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar" className="text-2xl font-semibold">
        {pictures.calendar}
      </h2>
      <p className="mt-1">{pictures.calendarLabel(writeDay(paid, locale), writeDay(from, locale))}</p>
      {months.length <= MONTHS_MAX ? (
        <ol className="mt-3 flex flex-wrap gap-2 text-base">
          {months.map((first) => (
            <li key={first} className="month-box" data-look={lookOf(first)}>
              <span className="font-medium">{month(first)}</span>
              <span className="block text-sm">{words[lookOf(first)]}</span>
            </li>
          ))}
        </ol>
      ) : null}
      <table className="month-table mt-4">
        <caption className="mb-2 text-left font-medium">{month(from)}</caption>
        <thead>
          <tr>
            {pictures.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(from).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => (
                <td
                  key={pictures.weekdays[index]}
                  data-look={
                    day === null ? undefined : day === paid ? "paid" : day >= from ? "benefit" : "waiting"
                  }
                  data-first={day === from ? "" : undefined}
                >
                  {day === null ? null : Number(day.slice(8))}
                  {day === from ? <span className="sr-only"> {pictures.benefit}</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
