"use client";

import { Button } from "@gongji/ui/button";
import { Menu, MenuItem } from "@gongji/ui/menu";
import { CircleOff, Ellipsis, Trash2, Undo2 } from "lucide-react";
import type { ArticleForEditing } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** The rarer actions, only those that would be accepted. */
export function MoreMenu({
  abilities,
  onOpen,
}: {
  abilities: ArticleForEditing["abilities"];
  onOpen: (dialog: "discard" | "withdraw" | "reinstate") => void;
}) {
  const { publishing: t } = useMessages();
  if (!abilities.discard && !abilities.withdraw && !abilities.reinstate) return null;
  return (
    <Menu
      trigger={
        <Button tone="quiet" size="smallIcon" aria-label={t.more}>
          <Ellipsis aria-hidden="true" />
        </Button>
      }
    >
      {abilities.discard ? (
        <MenuItem onSelect={() => onOpen("discard")}>
          <Trash2 aria-hidden="true" />
          {t.discard}
        </MenuItem>
      ) : null}
      {abilities.reinstate ? (
        <MenuItem onSelect={() => onOpen("reinstate")}>
          <Undo2 aria-hidden="true" />
          {t.reinstate}
        </MenuItem>
      ) : null}
      {abilities.withdraw ? (
        <MenuItem danger onSelect={() => onOpen("withdraw")}>
          <CircleOff aria-hidden="true" />
          {t.withdraw}
        </MenuItem>
      ) : null}
    </Menu>
  );
}
