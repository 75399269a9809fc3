import type { ExplainedAnswer } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";

/** The answer in one sentence, for which days it stands, and how reliable it is. */
export function AnswerCard({ explained, locale }: { explained: ExplainedAnswer; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const { decision, words } = explained;
  const { basis, grade } = decision.confidence;
  return (
    <section aria-labelledby="answer" className="answer-card" data-answer={decision.answer}>
      <h2 id="answer" className="answer-chip">
        <span className="sr-only">{policies.answer} </span>
        {policies.answers[decision.answer]}
      </h2>
      <p className="mt-3 text-2xl leading-snug font-semibold">{common.inThisLanguage(words.headline)}</p>
      {decision.answer === "unknown" ? <p className="mt-3">{policies.unknownNote}</p> : null}
      {words.holds ? <p className="mt-3 text-base">{common.inThisLanguage(words.holds)}</p> : null}
      {decision.answer === "unknown" ? null : (
        <p className="mt-3 text-base text-ink-soft">
          <span className="sr-only">{policies.trust.heading} </span>
          {[policies.trust.basis[basis], policies.trust.grade[grade]].join(" · ")}
        </p>
      )}
      {decision.stale ? <p className="mt-3 font-medium text-warning">{policies.trust.stale}</p> : null}
    </section>
  );
}
