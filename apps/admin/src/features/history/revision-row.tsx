"use client";

import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { classNames } from "@gongji/ui/class-names";
import type { ListedRevision } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

const tones: Partial<Record<ListedRevision["reason"], BadgeTone>> = {
  published: "good",
  withdrawn: "danger",
  refused_conflict: "warning",
  restored: "info",
};

/** One version: why it was written, when and by whom. */
export function RevisionRow({
  revision,
  chosen,
  onChoose,
}: {
  revision: ListedRevision;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { common, history: t } = useMessages();
  const dates = useDates();
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={onChoose}
        className={classNames(
          "flex w-full cursor-pointer flex-col gap-0.5 rounded-lg px-2.5 py-2 text-left text-sm",
          chosen ? "bg-accent-soft" : "hover:bg-hover",
        )}
      >
        <span className="flex w-full items-center justify-between gap-2">
          <span className="font-medium">{t.number(revision.number)}</span>
          <Badge tone={tones[revision.reason] ?? "neutral"}>{t.reasons[revision.reason]}</Badge>
        </span>
        <span className="text-xs text-ink-soft">
          {revision.actor?.name ?? common.platform} · {dates.instant(revision.at)}
        </span>
      </button>
    </li>
  );
}
