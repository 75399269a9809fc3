"use client";

import { Button } from "@gongji/ui/button";
import { Menu, MenuItem } from "@gongji/ui/menu";
import { CircleOff, Ellipsis, FileCheck, Hourglass, PackageCheck, Send, Trash2, Undo2 } from "lucide-react";
import type { ArticleForEditing } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useMay } from "#lib/use-me.ts";
import type { BarDialog } from "./bar-dialog.ts";
import type { NextStep } from "./next-step.ts";

/** The rarer actions, only those that would be accepted. */
export function MoreMenu({
  article,
  step,
  onOpen,
}: {
  article: ArticleForEditing;
  step: NextStep | null;
  onOpen: (dialog: BarDialog) => void;
}) {
  const { publishing: t, releases, trash, workflow } = useMessages();
  const mayPrepare = useMay("release.prepare");
  const { abilities } = article;
  const items = [
    {
      dialog: "sendBack",
      shown: abilities.requestChanges && step !== "review",
      Icon: Undo2,
      label: workflow.sendBack,
    },
    {
      dialog: "publish",
      shown: step !== "publish" && (abilities.publishInEmergency || abilities.publish),
      Icon: Send,
      label: abilities.publish ? t.publish : workflow.byEmergency,
    },
    {
      dialog: "reviewEmergency",
      shown: abilities.reviewEmergency && step !== "reviewEmergency",
      Icon: FileCheck,
      label: workflow.reviewEmergency,
    },
    { dialog: "expiry", shown: abilities.withdraw, Icon: Hourglass, label: workflow.planExpiry },
    { dialog: "discard", shown: abilities.discard, Icon: Trash2, label: t.discard },
    { dialog: "reinstate", shown: abilities.reinstate, Icon: Undo2, label: t.reinstate },
    {
      dialog: "release",
      shown: mayPrepare && article.trashed === null,
      Icon: PackageCheck,
      label: releases.addToRelease,
    },
    { dialog: "trash", shown: abilities.trash, Icon: Trash2, label: trash.put },
    { dialog: "withdraw", shown: abilities.withdraw, Icon: CircleOff, label: t.withdraw },
  ] as const;
  const shown = items.filter((item) => item.shown);
  if (shown.length === 0) return null;
  return (
    <Menu
      trigger={
        <Button tone="quiet" size="smallIcon" aria-label={t.more}>
          <Ellipsis aria-hidden="true" />
        </Button>
      }
    >
      {shown.map(({ dialog, Icon, label }) => (
        <MenuItem
          key={dialog}
          danger={dialog === "withdraw" || dialog === "trash"}
          onSelect={() => onOpen(dialog)}
        >
          <Icon aria-hidden="true" />
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
