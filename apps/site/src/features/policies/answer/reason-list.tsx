import type { ExplainedAnswer } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { FoldedCitations } from "./citation-list.tsx";
import { orderReasons } from "./order-reasons.ts";

const MARKS = { met: "✓", failed: "✕", unknown: "?", note: "·" } as const;

/** Why: every condition with how it came out, every remark, each with its sources; what decides comes first. */
export function ReasonList({ explained, locale }: { explained: ExplainedAnswer; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const { words } = explained;
  return (
    <section aria-labelledby="why">
      <h2 id="why" className="text-2xl font-semibold">
        {policies.why}
      </h2>
      <ul className="mt-4 space-y-4">
        {orderReasons(explained).map(({ reason, text, state, missing }) => (
          <li key={`${reason.type}-${reason.code}-${text.en}`} className="reason" data-state={state}>
            <span aria-hidden="true" className="reason-mark">
              {MARKS[state]}
            </span>
            <div className="min-w-0">
              <p>
                <span className="sr-only">{`${policies.states[state]}${locale === "en" ? ": " : "："}`}</span>
                {common.inThisLanguage(text)}
              </p>
              {missing ? (
                <p className="text-base text-ink-soft">
                  {missing.fact === null ? policies.notTold : policies.ruleMissing}{" "}
                  <a
                    className="link"
                    href={missing.fact === null ? "#question" : pathsIn(locale).fact(missing.fact)}
                  >
                    {missing.fact === null ? policies.fillIn : policies.seeFact}
                  </a>
                  {missing.decidesAlone ? ` ${policies.decidesAlone}` : null}
                </p>
              ) : null}
              <FoldedCitations citations={reason.citations} locale={locale} />
            </div>
          </li>
        ))}
      </ul>
      {words.claims ? (
        <p className="mt-4 rounded-lg bg-warning-soft px-4 py-3 text-base">
          {common.inThisLanguage(words.claims)}
        </p>
      ) : null}
    </section>
  );
}
