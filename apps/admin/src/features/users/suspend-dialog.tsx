"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import type { ListedUser } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useUserChange } from "./use-user-change.ts";

/** Shuts somebody out, after asking. */
export function SuspendDialog({ user, onClose }: { user: ListedUser; onClose: () => void }) {
  const { common, users: t } = useMessages();
  const client = useTRPCClient();
  const change = useUserChange();
  const [busy, setBusy] = useState(false);
  async function suspend() {
    setBusy(true);
    const { userId, name } = user;
    const done = await change(client.users.suspend.mutate({ userId }), t.suspendedDone(name));
    setBusy(false);
    if (done) onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.suspendTitle(user.name)}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="danger" busy={busy} onClick={() => void suspend()}>
            {t.suspend}
          </Button>
        </>
      }
    >
      <p className="text-sm">{t.suspendHint}</p>
    </Dialog>
  );
}
