"use client";

import { Button } from "@gongji/ui/button";
import { Menu, MenuItem } from "@gongji/ui/menu";
import { ArrowDown, ArrowUp, Ellipsis, X } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import type { PinEntry } from "#lib/shown-to-readers.ts";
import { PinDialog } from "./pin-dialog.tsx";
import type { RelatedActions } from "./use-related-actions.ts";

/** What can be done to one related article without dragging. */
export function PinButtons({
  entry,
  title,
  first,
  last,
  onMove,
  actions,
}: {
  entry: PinEntry;
  title: string;
  first: boolean;
  last: boolean;
  onMove: (step: -1 | 1) => void;
  actions: RelatedActions;
}) {
  const { related: t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { target } = entry;
  return (
    <span className="ml-auto flex shrink-0 text-ink">
      <Button
        tone="quiet"
        size="smallIcon"
        aria-label={t.moveUp(title)}
        disabled={first}
        onClick={() => onMove(-1)}
      >
        <ArrowUp aria-hidden="true" />
      </Button>
      <Button
        tone="quiet"
        size="smallIcon"
        aria-label={t.moveDown(title)}
        disabled={last}
        onClick={() => onMove(1)}
      >
        <ArrowDown aria-hidden="true" />
      </Button>
      <Button
        tone="quiet"
        size="smallIcon"
        aria-label={t.remove(title)}
        onClick={() => void actions.unpin(target)}
      >
        <X aria-hidden="true" />
      </Button>
      <Menu
        trigger={
          <Button tone="quiet" size="smallIcon" aria-label={t.actions(title)}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem asChild>
          <Link href={paths.article(target.articleId)}>{t.open}</Link>
        </MenuItem>
        <MenuItem onSelect={() => setOpen(true)}>{t.pinDetails}</MenuItem>
        <MenuItem onSelect={() => void actions.exclude(target)}>{t.excludeAction}</MenuItem>
      </Menu>
      {isOpen ? <PinDialog entry={entry} actions={actions} onClose={() => setOpen(false)} /> : null}
    </span>
  );
}
