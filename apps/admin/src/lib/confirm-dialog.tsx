"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { type ReactNode, useState } from "react";
import { useMessages } from "./messages-context.tsx";

/** Asks before something is done; closes when it is. */
export function ConfirmDialog({
  title,
  confirm,
  danger = false,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  danger?: boolean;
  /** Answers null when it was refused. */
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { common } = useMessages();
  const [busy, setBusy] = useState(false);
  async function run() {
    setBusy(true);
    const done = await onConfirm();
    setBusy(false);
    if (done !== null) onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone={danger ? "danger" : "primary"} busy={busy} onClick={() => void run()}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="space-y-3 text-sm">{children}</div>
    </Dialog>
  );
}
