"use client";

import { foldTimeline } from "@gongji/domain/comparison";
import { Skeleton } from "@gongji/ui/skeleton";
import type { ReactNode } from "react";
import type { TimelineEntry } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { type Compared, versionBefore } from "#lib/versions.ts";
import { TimelineItem } from "./timeline-item.tsx";

/** Saves are folded with saves, those that were refused too; changes of the related list with such changes. */
function smallKind(action: string): "saved" | "related" | null {
  if (action === "article.saved" || action === "article.conflict_kept") return "saved";
  return action.startsWith("related.") ? "related" : null;
}

/** What happened to an article by day, the saves of one sitting folded; each line leads to what it changed. */
export function Timeline({
  entries,
  compared,
  onCompare,
  more,
}: {
  /** Null while they are still coming. */
  entries: readonly TimelineEntry[] | null;
  compared: Compared | null;
  onCompare: (compared: Compared) => void;
  more: ReactNode;
}) {
  const { history: t } = useMessages();
  const dates = useDates();
  const sittings = foldTimeline(
    (entries ?? []).map((entry) => ({
      ...entry,
      actorId: entry.actor?.userId ?? null,
      small: smallKind(entry.action),
    })),
  );
  const days = Map.groupBy(sittings, ({ entries: [first] }) => dates.day(first.at));
  const choose = (newest: string, oldest: string) =>
    onCompare({ from: versionBefore(entries ?? [], oldest), to: newest });
  return (
    <section aria-label={t.list} className="rounded-card border bg-surface p-3">
      {entries === null ? <Skeleton className="h-40" /> : null}
      {entries?.length === 0 ? <p className="p-2 text-sm text-ink-soft">{t.empty}</p> : null}
      <div className="max-h-[45dvh] space-y-4 overflow-y-auto lg:max-h-[80dvh]">
        {Array.from(days, ([day, ofDay]) => (
          <div key={day}>
            <h2 className="px-2 pb-1 text-xs font-medium text-ink-soft">{day}</h2>
            <ul>
              {ofDay.map((sitting) => (
                <TimelineItem
                  key={sitting.entries[0].key}
                  entries={sitting.entries}
                  shown={compared?.to ?? null}
                  onChoose={choose}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {more}
    </section>
  );
}
