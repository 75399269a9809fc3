"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { type FormEvent, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import type { ListedUser } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { PasswordField } from "./password-field.tsx";
import { useUserChange } from "./use-user-change.ts";

/** A new password for somebody who lost theirs; every browser of theirs is signed out. */
export function ResetPasswordDialog({ user, onClose }: { user: ListedUser; onClose: () => void }) {
  const { common, users: t } = useMessages();
  const client = useTRPCClient();
  const change = useUserChange();
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const { userId, name } = user;
    const done = await change(client.users.resetPassword.mutate({ userId, password }), t.resetDone(name));
    setBusy(false);
    if (done) onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.resetTitle(user.name)}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="reset-password" tone="primary" busy={busy}>
            {t.reset}
          </Button>
        </>
      }
    >
      <form id="reset-password" onSubmit={(event) => void submit(event)}>
        <PasswordField value={password} onChange={setPassword} />
      </form>
    </Dialog>
  );
}
