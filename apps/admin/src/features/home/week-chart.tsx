"use client";

import type { Desk } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

const WIDTH = 420;
const HEIGHT = 112;
const BASE = 88;
const TOP = 18;
const GAP = 12;

/** How many articles were published on each of a few days, as bars; the same numbers as a table for whoever hears them. */
export function WeekChart({ days }: { days: Desk["published"]["days"] }) {
  const { home: t } = useMessages();
  const dates = useDates();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const step = WIDTH / days.length;
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="w-full">
        <line x1="0" x2={WIDTH} y1={BASE + 0.5} y2={BASE + 0.5} className="stroke-line" />
        {days.map(({ day, count }, index) => {
          const height = (count / most) * (BASE - TOP);
          const middle = (index + 0.5) * step;
          return (
            <g key={day}>
              <rect
                x={index * step + GAP}
                width={step - 2 * GAP}
                y={BASE - height}
                height={height}
                rx="3"
                className="fill-accent"
              />
              {count > 0 ? (
                <text x={middle} y={BASE - height - 5} textAnchor="middle" className="fill-ink text-[12px]">
                  {count}
                </text>
              ) : null}
              <text x={middle} y={BASE + 17} textAnchor="middle" className="fill-ink-soft text-[12px]">
                {dates.weekday(day)}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="sr-only">
        <caption>{t.publishedWeek}</caption>
        <tbody>
          {days.map(({ day, count }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{t.publishedOn(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
