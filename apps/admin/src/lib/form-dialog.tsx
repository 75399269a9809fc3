"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { type ReactNode, useId, useState } from "react";
import { useMessages } from "./messages-context.tsx";

/** A dialog that asks for something and sends it. Whoever opens it closes it once it was taken. */
export function FormDialog({
  title,
  description,
  confirm,
  isReady = true,
  isUninvited = false,
  aside,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  description?: ReactNode;
  /** What the button that sends it says. */
  confirm: string;
  /** Whether what was entered can be sent. */
  isReady?: boolean;
  /** Whether it came by itself while somebody was at work: it stands beside that and takes no key of it. */
  isUninvited?: boolean;
  /** A further act, apart from the others. */
  aside?: (busy: boolean) => ReactNode;
  onSubmit: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { common } = useMessages();
  const form = useId();
  const [busy, setBusy] = useState(false);
  async function submit() {
    setBusy(true);
    await onSubmit();
    setBusy(false);
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      closeLabel={common.close}
      isUninvited={isUninvited}
      actions={
        <>
          {aside?.(busy)}
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form={form} tone="primary" busy={busy} disabled={!isReady}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
