"use client";

import { classNames } from "@gongji/ui/class-names";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { TimelineEntry } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { lookOf } from "./timeline-looks.ts";
import { useEntryWords } from "./use-entry-words.ts";

/** One thing that happened, or the saves of one sitting, which unfold; chosen, it shows what it changed. */
export function TimelineItem({
  entries,
  shown,
  onChoose,
}: {
  entries: readonly [TimelineEntry, ...TimelineEntry[]];
  /** The later version that is shown. */
  shown: string | null;
  onChoose: (newest: string, oldest: string) => void;
}) {
  const { common, history: t } = useMessages();
  const dates = useDates();
  const { words, more } = useEntryWords(entries);
  const [isUnfolded, setUnfolded] = useState(false);
  const [latest] = entries;
  const isSitting = entries.length > 1;
  // What was refused was never the article's text.
  const stored = entries.filter(({ revision }) => revision?.reason !== "refused_conflict");
  const newest = (stored[0] ?? latest).revision;
  const oldest = (stored.at(-1) ?? latest).revision;
  const chosen = newest?.revisionId === shown && shown !== null;
  const { Icon, colour } = lookOf(latest.action);
  const [since, until] = [dates.time((entries.at(-1) ?? latest).at), dates.time(latest.at)];
  const content = (
    <>
      <Icon aria-hidden="true" className={classNames("mt-0.5 size-4 shrink-0", colour)} />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-2">
          <span className="font-medium">{words}</span>
          <time
            dateTime={latest.at}
            title={dates.instant(latest.at)}
            className="shrink-0 text-xs whitespace-nowrap text-ink-soft"
          >
            {since === until ? until : t.between(since, until)}
          </time>
        </span>
        <span className="block text-xs text-ink-soft">
          {[newest ? t.number(newest.number) : null, latest.actor?.name ?? common.platform]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {more ? <span className="mt-0.5 block text-xs break-words text-ink-soft">{more}</span> : null}
      </span>
    </>
  );
  if (!newest || !oldest) return <li className="flex gap-2.5 px-2 py-1.5 text-sm">{content}</li>;
  const Chevron = isUnfolded ? ChevronDown : ChevronRight;
  return (
    <li>
      <div className="flex items-start">
        <button
          type="button"
          aria-pressed={chosen}
          onClick={() => onChoose(newest.revisionId, oldest.revisionId)}
          className={classNames(
            "flex min-w-0 flex-1 cursor-pointer gap-2.5 rounded-lg px-2 py-1.5 text-left text-sm",
            chosen ? "bg-accent-soft" : "hover:bg-hover",
          )}
        >
          {content}
        </button>
        {isSitting ? (
          <button
            type="button"
            aria-expanded={isUnfolded}
            aria-label={t.unfold(words)}
            onClick={() => setUnfolded(!isUnfolded)}
            className="mt-0.5 grid size-7 shrink-0 cursor-pointer place-items-center rounded-md text-ink-soft hover:bg-hover"
          >
            <Chevron aria-hidden="true" className="size-4" />
          </button>
        ) : null}
      </div>
      {isSitting && isUnfolded ? (
        <ul className="ml-4 border-l pl-1">
          {entries.map((entry) => (
            <TimelineItem key={entry.key} entries={[entry]} shown={shown} onChoose={onChoose} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
