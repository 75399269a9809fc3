"use client";

import type { Workflow } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

/** What was said of the draft so far, newest first, folded away until it is wanted. */
export function ReviewTimeline({ steps }: { steps: Workflow["steps"] }) {
  const { common, workflow: t } = useMessages();
  const dates = useDates();
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-ink-soft hover:text-ink">{t.timeline}</summary>
      <ol className="mt-2 space-y-2 border-l pl-3">
        {steps.map(({ stepId, kind, by, at, note, current }) => (
          <li key={stepId}>
            <p>
              <span className="font-medium">{t.steps[kind]}</span>{" "}
              <span className="text-ink-soft">
                {by?.name ?? common.platform} · <time dateTime={at}>{dates.instant(at)}</time>
                {current ? null : ` · ${t.earlier}`}
              </span>
            </p>
            {note ? <p className="whitespace-pre-wrap text-ink-soft">{note}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
