import type { RecordedFact } from "@gongji/client";
import { gradeName } from "@gongji/domain/policy";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { CitationList } from "../answer/citation-list.tsx";
import { writeDay } from "../write-field.ts";

/** One version of a fact: from when to when, what it says, on what proof, and when it was checked and recorded. */
export function VersionCard({
  version,
  today,
  locale,
}: {
  version: RecordedFact["versions"][number];
  today: string;
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  const { fact: words, trust } = policies;
  const { from, to, fromIs, state, text, basis, grade, checkedOn, reviewDueOn, recordedAt, supersededAt } =
    version;
  const isPast = to !== null && to <= today;
  const isFuture = from !== null && from > today;
  const first = from === null ? policies.sinceEver : writeDay(from, locale);
  const begin = fromIs === "seen" ? `${words.seen} ${first}` : first;
  const records = [
    words.checked(writeDay(checkedOn, locale)),
    words.recorded(writeDay(recordedAt.slice(0, 10), locale)),
    ...(supersededAt === null ? [] : [words.correctedOn(writeDay(supersededAt.slice(0, 10), locale))]),
    ...(reviewDueOn === null || supersededAt !== null
      ? []
      : [reviewDueOn <= today ? words.overdue : words.due(writeDay(reviewDueOn, locale))]),
  ];
  return (
    <li className="policy-card" data-past={isPast || supersededAt !== null ? "" : undefined}>
      <p className="text-base text-ink-soft">
        <span className="font-medium text-ink">
          {isFuture ? words.future : isPast ? words.past : words.current}
        </span>
        {" · "}
        {to === null ? words.openEnd(begin) : words.effective(begin, writeDay(to, locale))}
      </p>
      <p className="mt-1 text-xl font-semibold">
        {state === "none" ? words.none : common.inThisLanguage(text)}
      </p>
      {state === "unknown" ? null : (
        <p className="text-base text-ink-soft">
          {[trust.basis[basis], gradeName(grade, locale)].join(" · ")}
        </p>
      )}
      {version.claims.length > 0 ? (
        <div className="mt-3 rounded-lg bg-warning-soft px-4 py-3 text-base">
          <p className="font-medium">{words.claims}</p>
          <ul className="mt-1 list-disc pl-5">
            {version.claims.map(({ says, grade: claimed }) => (
              <li key={says.en}>
                {common.inThisLanguage(says)}{" "}
                <span className="text-ink-soft">{gradeName(claimed, locale)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {version.citations.length > 0 ? (
        <div className="mt-3">
          <CitationList citations={version.citations} locale={locale} />
        </div>
      ) : null}
      <p className="mt-3 text-sm text-ink-soft">{records.join(" · ")}</p>
    </li>
  );
}
