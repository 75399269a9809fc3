"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { articleLinkIds } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import { GripVertical, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, useMemo } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { isPressed } from "#lib/shortcuts.ts";
import { isExpired, isOnShow, type PinEntry } from "#lib/shown-to-readers.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { PinButtons } from "./pin-buttons.tsx";
import { pinWarnings } from "./pin-warnings.ts";
import type { RelatedActions } from "./use-related-actions.ts";

/** One related article: its place, its own current title, its state, and what to beware of. */
export function PinRow({
  entry,
  position,
  last,
  curates,
  onMove,
  actions,
}: {
  entry: PinEntry;
  position: number;
  last: boolean;
  curates: boolean;
  onMove: (step: -1 | 1) => void;
  actions: RelatedActions;
}) {
  const { common, related: t } = useMessages();
  const { regionName } = useTaxonomy();
  const regionCode = useSession((session) => session.draft.regionCode);
  const body = useSession((session) => session.draft.body);
  const linkedIds = useMemo(() => new Set(articleLinkIds(body)), [body]);
  const sortable = useSortable({ id: entry.pin.articleId });
  const { target } = entry;
  const title = target.title || common.untitled;
  const warnings = pinWarnings(entry, { regionCode, linkedIds }, regionName, t);

  function onKeyDown(event: KeyboardEvent) {
    const step = isPressed(event, "moveUp") ? -1 : isPressed(event, "moveDown") ? 1 : null;
    if (step === null) return;
    event.preventDefault();
    onMove(step);
  }

  return (
    <li
      ref={sortable.setNodeRef}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
      onKeyDown={curates ? onKeyDown : undefined}
      className={classNames(
        "group flex items-start gap-1 rounded-lg py-1 pr-1 pl-1 hover:bg-hover/60",
        sortable.isDragging && "relative z-10 bg-surface shadow-raised",
      )}
    >
      {curates ? (
        <button
          type="button"
          ref={sortable.setActivatorNodeRef}
          {...sortable.attributes}
          {...sortable.listeners}
          aria-label={t.dragHandle(title)}
          className="mt-0.5 grid size-7 shrink-0 cursor-grab touch-none place-items-center rounded-md text-ink-soft hover:bg-hover"
        >
          <GripVertical aria-hidden="true" className="size-4" />
        </button>
      ) : null}
      <span aria-hidden="true" className="mt-1 w-5 shrink-0 text-right text-sm text-ink-soft tabular-nums">
        {position + 1}
      </span>
      <div className="min-w-0 flex-1 py-1 pl-1">
        <Link href={paths.article(target.articleId)} className="text-sm hover:text-accent hover:underline">
          {title}
        </Link>
        <div className="flex min-h-8 flex-wrap items-center gap-x-2 text-xs text-ink-soft">
          <StateBadge state={target.state} />
          {isOnShow(target.state) ? (
            <span>{regionName(target.regionCode)}</span>
          ) : (
            <span className="text-warning">{t.notShown}</span>
          )}
          {entry.pin.expiresOn && !isExpired(entry) ? <span>{t.until(entry.pin.expiresOn)}</span> : null}
          {target.state === "stub" ? (
            <Link
              href={paths.article(target.articleId)}
              aria-label={`${t.fillIn}${common.colon}${title}`}
              className="inline-flex min-h-6 items-center px-1 text-accent underline underline-offset-2"
            >
              {t.fillIn}
            </Link>
          ) : null}
          {curates ? (
            <PinButtons
              entry={entry}
              title={title}
              first={position === 0}
              last={last}
              onMove={onMove}
              actions={actions}
            />
          ) : null}
        </div>
        {warnings.map((warning) => (
          <p key={warning} className="flex items-start gap-1 text-xs text-warning">
            <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
            {warning}
          </p>
        ))}
      </div>
    </li>
  );
}
