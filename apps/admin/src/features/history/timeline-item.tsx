"use client";

import { classNames } from "@gongji/ui/class-names";
import {
  CircleDot,
  Eye,
  EyeOff,
  GitMerge,
  Import,
  Link2,
  type LucideIcon,
  PenLine,
  RotateCcw,
  UserRound,
} from "lucide-react";
import type { TimelineEntry } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { usePeople } from "#lib/use-people.ts";

const icons: readonly (readonly [RegExp, LucideIcon, string])[] = [
  [/published|reinstated|reverted/, Eye, "text-accent"],
  [/withdrawn/, EyeOff, "text-danger"],
  [/conflict/, GitMerge, "text-warning"],
  [/restored|discarded/, RotateCcw, "text-info"],
  [/^related\./, Link2, "text-ink-soft"],
  [/owner/, UserRound, "text-ink-soft"],
  [/imported|stub_filled/, Import, "text-ink-soft"],
  [/saved|created|properties/, PenLine, "text-ink-soft"],
];

/** One thing that happened, or the saves of one sitting; chosen, it shows what it changed. */
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
  const { audit, common, history: t } = useMessages();
  const dates = useDates();
  const people = usePeople();
  const [latest] = entries;
  const earliest = entries.at(-1) ?? latest;
  const { action, actor, detail, revision } = latest;
  const [, Icon, colour] = icons.find(([pattern]) => pattern.test(action)) ?? [
    null,
    CircleDot,
    "text-ink-soft",
  ];
  const nameOf = (userId: unknown) => people.find((person) => person.userId === userId)?.name ?? common.none;
  const more =
    action === "article.owner_changed"
      ? t.ownerChange(nameOf(detail.from), nameOf(detail.to))
      : typeof detail.note === "string"
        ? detail.note
        : typeof detail.to === "string"
          ? detail.to
          : null;
  const chosen = entries.some((entry) => entry.revision && entry.revision.revisionId === shown);
  const words =
    action === "article.conflict_kept"
      ? t.reasons.refused_conflict
      : entries.length > 1
        ? action === "article.saved"
          ? t.saves(entries.length)
          : t.relatedChanges(entries.length)
        : (audit.actions[action] ?? action);
  const content = (
    <>
      <Icon aria-hidden="true" className={classNames("mt-0.5 size-4 shrink-0", colour)} />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-2">
          <span className="font-medium">{words}</span>
          <time dateTime={latest.at} title={dates.instant(latest.at)} className="text-xs text-ink-soft">
            {entries.length > 1
              ? t.between(dates.time(earliest.at), dates.time(latest.at))
              : dates.time(latest.at)}
          </time>
        </span>
        <span className="block text-xs text-ink-soft">
          {[revision ? t.number(revision.number) : null, actor?.name ?? common.platform]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {more ? <span className="mt-0.5 block text-xs break-words text-ink-soft">{more}</span> : null}
      </span>
    </>
  );
  if (!revision) return <li className="flex gap-2.5 px-2 py-1.5 text-sm">{content}</li>;
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => onChoose(revision.revisionId, earliest.revision?.revisionId ?? revision.revisionId)}
        className={classNames(
          "flex w-full cursor-pointer gap-2.5 rounded-lg px-2 py-1.5 text-left text-sm",
          chosen ? "bg-accent-soft" : "hover:bg-hover",
        )}
      >
        {content}
      </button>
    </li>
  );
}
