"use client";

import type { ItemChange } from "@gongji/domain/comparison";
import { Badge } from "@gongji/ui/badge";
import { useMessages } from "#lib/messages-context.tsx";
import { TextDifference } from "#lib/text-difference.tsx";

/** What became of the items of a list; those that stayed as they were are left out. */
export function ListChanges<T>({
  changes,
  text,
}: {
  changes: readonly ItemChange<T>[];
  text: (item: T) => string;
}) {
  const { history: t } = useMessages();
  return (
    <ul className="divide-y rounded-lg border text-sm">
      {changes.map((change) => {
        if (change.kind === "added") {
          return (
            <li key={`added-${change.to}`} className="flex items-start gap-2.5 px-3 py-2">
              <Badge tone="good">{t.added}</Badge>
              <ins className="no-underline">{text(change.after)}</ins>
            </li>
          );
        }
        if (change.kind === "removed") {
          return (
            <li key={`removed-${change.from}`} className="flex items-start gap-2.5 px-3 py-2 text-ink-soft">
              <Badge tone="danger">{t.removed}</Badge>
              <del>{text(change.before)}</del>
            </li>
          );
        }
        if (!change.changed && !change.moved) return null;
        return (
          <li key={`kept-${change.to}`} className="flex flex-wrap items-start gap-2.5 px-3 py-2">
            {change.moved ? <Badge tone="info">{t.movedPlace(change.from + 1, change.to + 1)}</Badge> : null}
            {change.changed ? <Badge tone="warning">{t.changed}</Badge> : null}
            {change.changed ? (
              <TextDifference before={text(change.before)} after={text(change.after)} side="both" />
            ) : (
              <span>{text(change.after)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
