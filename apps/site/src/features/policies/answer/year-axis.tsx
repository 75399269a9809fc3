import type { TimelineScale } from "./timeline-scale.ts";

/** The years below rows of a timeline; none is cut off at an edge. */
export function YearAxis({ ticks }: Pick<TimelineScale, "ticks">) {
  return (
    <div aria-hidden="true" className="relative h-6 border-t text-sm text-ink-soft">
      {ticks.map(({ year, x }) => (
        <span
          key={year}
          className="absolute -translate-x-1/2 pt-1 whitespace-nowrap"
          style={{ left: `clamp(1.25rem, ${x / 10}%, 100% - 1.25rem)` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
