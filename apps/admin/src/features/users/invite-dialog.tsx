"use client";

import { ROLES, type Role } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { type FormEvent, useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { ShownOnceDialog } from "#lib/shown-once-dialog.tsx";
import { useChange } from "#lib/use-change.ts";

/** Makes a link somebody can come in by, once. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { common, invite: t, shell, users } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.invitations.pathKey());
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("author");
  const [busy, setBusy] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const made = await change(client.invitations.create.mutate({ email: email.trim(), role }), null);
    setBusy(false);
    if (made) setLink(window.location.origin + paths.invite(made.value.token));
  }
  if (link) {
    return (
      <ShownOnceDialog title={t.linkTitle(email.trim())} label={t.link} secret={link} onClose={onClose}>
        <p className="text-ink-soft">{t.linkHint}</p>
      </ShownOnceDialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.sendTitle}
      description={t.sendHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="invite" tone="primary" busy={busy}>
            {t.create}
          </Button>
        </>
      }
    >
      <form id="invite" onSubmit={(event) => void submit(event)} className="space-y-4">
        <Field id="invite-email" label={users.email}>
          {(control) => (
            <Input
              {...control}
              type="email"
              required
              maxLength={200}
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field id="invite-role" label={users.role} hint={users.roleHints[role]}>
          {(control) => (
            <NativeSelect
              {...control}
              value={role}
              onChange={(event) => setRole(ROLES.find((one) => one === event.target.value) ?? role)}
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {shell.roles[one]}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
      </form>
    </Dialog>
  );
}
