import type { ExplainedAnswer } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";

/** The calculation, a line a step; nothing where nothing was calculated. */
export function StepList({ explained, locale }: { explained: ExplainedAnswer; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const steps = explained.decision.trace.flatMap(({ op }, index) => {
    const text = explained.words.trace[index];
    return op === "read" || op === "gate" || !text ? [] : [{ index, text }];
  });
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="text-2xl font-semibold">
        {policies.steps}
      </h2>
      <p className="mt-1 text-base text-ink-soft">{policies.stepsNote}</p>
      <ol className="mt-3 list-decimal space-y-1 pl-6 tabular-nums">
        {steps.map(({ index, text }) => (
          <li key={index}>{common.inThisLanguage(text)}</li>
        ))}
      </ol>
    </section>
  );
}
