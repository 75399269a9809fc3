"use client";

import { ROLES, type Role } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { type FormEvent, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PasswordField } from "./password-field.tsx";
import { useUserChange } from "./use-user-change.ts";

/** Lets somebody in. */
export function NewUserDialog({ onClose }: { onClose: () => void }) {
  const { common, shell, users: t } = useMessages();
  const client = useTRPCClient();
  const change = useUserChange();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("author");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const user = { name: name.trim(), email: email.trim(), role, password };
    const done = await change(client.users.create.mutate(user), t.created(user.name));
    setBusy(false);
    if (done) onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.addTitle}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="new-user" tone="primary" busy={busy}>
            {t.create}
          </Button>
        </>
      }
    >
      <form id="new-user" onSubmit={(event) => void submit(event)} className="space-y-4">
        <Field id="user-name" label={t.name}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field id="user-email" label={t.email}>
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
        <Field id="user-role" label={t.role} hint={t.roleHints[role]}>
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
        <PasswordField value={password} onChange={setPassword} />
      </form>
    </Dialog>
  );
}
