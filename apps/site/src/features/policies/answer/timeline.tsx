import type { AnswerTimeline } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { ColumnsHead } from "../columns-head.tsx";
import type { PolicyCase } from "../load-case.ts";
import { writeDay } from "../write-field.ts";
import { TimelineRow } from "./timeline-row.tsx";
import { timelineScale } from "./timeline-scale.ts";
import { YearAxis } from "./year-axis.tsx";

/** How the answer and the rules behind it changed, as a chart and as a table. */
export function Timeline({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const timeline = asked.answer?.timeline;
  if (!timeline) return null;
  const changing = changingFacts(timeline);
  const spans = [...timeline.stretches, ...changing.flatMap((fact) => fact.spans)];
  const changed = timeline.stretches.length > 1 || changing.length > 0;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="text-2xl font-semibold">
        {policies.timeline}
      </h2>
      {changed ? (
        <>
          <p className="mt-1 text-base text-ink-soft">{policies.timelineIntro}</p>
          <Chart timeline={timeline} changing={changing} spans={spans} asked={asked} locale={locale} />
        </>
      ) : (
        <p className="mt-2">{policies.timelineNone}</p>
      )}
      <details className="fold mt-4">
        <summary>{policies.timelineTable}</summary>
        <table className="stacked-table mt-2">
          <ColumnsHead names={[policies.columns.since, policies.columns.until, policies.columns.answer]} />
          <tbody>
            {timeline.stretches.map(({ from, to, answer, headline }) => (
              <tr key={from ?? ""}>
                <th scope="row">{from ? writeDay(from, locale) : policies.sinceEver}</th>
                <td data-label={policies.columns.until} className="is-short">
                  {to ? writeDay(to, locale) : policies.noEnd}
                </td>
                <td data-label={policies.columns.answer}>
                  {policies.answers[answer]} · {common.inThisLanguage(headline)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** The facts that changed: those with more than one known stretch, or with one that begins as the answer changes. */
function changingFacts({ stretches, facts }: AnswerTimeline): AnswerTimeline["facts"] {
  const turns = new Set(stretches.map(({ from }) => from).filter((day) => day !== null));
  return facts.filter(({ spans }) => {
    const known = spans.filter(({ state }) => state !== "unknown");
    return (
      known.length > 1 || (spans.length > 1 && known.some(({ from }) => from !== null && turns.has(from)))
    );
  });
}

function Chart({
  timeline,
  changing,
  spans,
  asked,
  locale,
}: {
  timeline: AnswerTimeline;
  changing: AnswerTimeline["facts"];
  spans: readonly { readonly from: string | null; readonly to: string | null }[];
  asked: PolicyCase;
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  const scale = timelineScale(spans, [asked.on]);
  const marked = scale.at(asked.on);
  const told = (from: string | null, text: string) =>
    `${from ? policies.fromDay(writeDay(from, locale)) : policies.sinceEver}${locale === "en" ? ": " : "："}${text}`;
  return (
    <div className="mt-4 space-y-4">
      <TimelineRow
        title={policies.answerRow}
        label={policies.timelineLabel(
          timeline.stretches.map(({ from, answer }) => told(from, policies.answers[answer])).join("; "),
        )}
        marked={marked}
        bars={timeline.stretches.map(({ from, to, answer, headline }) => ({
          ...scale.place({ from, to }),
          look: answer,
          text: policies.answers[answer],
          title: told(from, common.inThisLanguage(headline)),
        }))}
      />
      {changing.map(({ fact, title, spans: parts }) => (
        <TimelineRow
          key={fact}
          title={common.inThisLanguage(title)}
          href={pathsIn(locale).fact(fact)}
          label={parts.map(({ from, text }) => told(from, common.inThisLanguage(text))).join("; ")}
          marked={marked}
          bars={parts.map(({ from, to, state, text }, index) => ({
            ...scale.place({ from, to }),
            look:
              state === "unknown"
                ? ("unknown" as const)
                : index % 2 === 0
                  ? ("rule" as const)
                  : ("other" as const),
            text: common.inThisLanguage(text),
            title: told(from, common.inThisLanguage(text)),
          }))}
        />
      ))}
      <YearAxis ticks={scale.ticks} />
      <p className="text-sm text-ink-soft">
        {policies.askedDay}
        {locale === "en" ? ": " : "："}
        {writeDay(asked.on, locale)}
      </p>
    </div>
  );
}
