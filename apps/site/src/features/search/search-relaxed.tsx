import type { SearchAnswer } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";

/** What was done to find something where nothing has all that was typed, and what to search for instead. */
export function SearchRelaxed({
  answer: { relaxed, didYouMean },
  text,
  locale,
  hrefOf,
}: {
  answer: SearchAnswer;
  text: string;
  locale: Locale;
  hrefOf: (text: string) => string;
}) {
  const { search } = messagesIn(locale);
  const typed = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return (
    <div className="space-y-2">
      {relaxed?.step === "nothing" ? <p className="mt-2">{search.nothingHint}</p> : null}
      {relaxed?.step !== "nothing"
        ? relaxed?.replaced.map((range) => <p key={range.start}>{search.alike(typed(range), range.by)}</p>)
        : null}
      {relaxed?.step === "some" && relaxed.without.length > 0 ? (
        <p>{search.some(relaxed.without.map(typed).join(search.between))}</p>
      ) : null}
      {didYouMean.length > 0 ? (
        <div>
          <p>{relaxed?.step === "nothing" ? search.tryInstead : search.didYouMean}</p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {didYouMean.map((other) => (
              <li key={other}>
                <a lang="zh-CN" className="choice" href={hrefOf(other)}>
                  {other}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
