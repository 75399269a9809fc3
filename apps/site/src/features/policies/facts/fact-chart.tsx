import type { RecordedFact } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { TimelineRow } from "../answer/timeline-row.tsx";
import { timelineScale } from "../answer/timeline-scale.ts";
import { YearAxis } from "../answer/year-axis.tsx";
import { writeDay } from "../write-field.ts";

/** Most regions that are drawn; the list below has all. */
const ROWS_MAX = 12;

/** The versions of a fact over time, a row for each region; the cards below say the same in words. */
export function FactChart({
  versions,
  nameOf,
  today,
  locale,
}: {
  versions: RecordedFact["versions"];
  nameOf: (code: string) => string;
  today: string;
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  const current = versions.filter(({ supersededAt }) => supersededAt === null);
  if (current.length < 2) return null;
  const scale = timelineScale(current, [today]);
  const rows = [...Map.groupBy(current, ({ region }) => region)].slice(0, ROWS_MAX);
  const told = (from: string | null, text: string) =>
    `${from ? policies.fromDay(writeDay(from, locale)) : policies.sinceEver}${locale === "en" ? ": " : "："}${text}`;
  return (
    <div className="mt-8 space-y-3">
      {rows.map(([code, spans]) => (
        <TimelineRow
          key={code}
          title={nameOf(code)}
          marked={scale.at(today)}
          label={spans.map(({ from, text }) => told(from, common.inThisLanguage(text))).join("; ")}
          bars={spans.map(({ from, to, state, text }, index) => ({
            ...scale.place({ from, to }),
            look: state === "unknown" ? "unknown" : index % 2 === 0 ? "rule" : "other",
            text: common.inThisLanguage(text),
            title: told(from, common.inThisLanguage(text)),
          }))}
        />
      ))}
      <YearAxis ticks={scale.ticks} />
    </div>
  );
}
