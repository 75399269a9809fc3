"use client";

import type { PublishBlocker } from "@gongji/domain/article";
import { CircleDashed } from "lucide-react";
import { BLOCKER_FIELDS, fieldId, focusField } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** What is missing, each line leading to its field. */
export function BlockerList({
  blockers,
  onFollow,
}: {
  blockers: readonly PublishBlocker[];
  onFollow?: () => void;
}) {
  const { publishing: t } = useMessages();
  return (
    <ul className="space-y-0.5">
      {blockers.map((blocker) => (
        <li key={blocker}>
          <a
            href={`#${fieldId(BLOCKER_FIELDS[blocker])}`}
            onClick={(event) => {
              event.preventDefault();
              onFollow?.();
              // After a dialog has closed and given its focus back.
              requestAnimationFrame(() => requestAnimationFrame(() => focusField(BLOCKER_FIELDS[blocker])));
            }}
            className="flex items-center gap-2 rounded-md py-0.5 text-sm text-ink underline decoration-line-strong underline-offset-4 hover:text-accent"
          >
            <CircleDashed aria-hidden="true" className="size-4 shrink-0 text-warning" />
            {t.blockers[blocker]}
          </a>
        </li>
      ))}
    </ul>
  );
}
