"use client";

import type { Role } from "@gongji/domain/article";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { FormDialog } from "#lib/form-dialog.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PasswordField } from "./password-field.tsx";
import { PersonFields } from "./person-fields.tsx";
import { useUserChange } from "./use-user-change.ts";

/** Lets somebody in. */
export function NewUserDialog({ onClose }: { onClose: () => void }) {
  const { users: t } = useMessages();
  const client = useTRPCClient();
  const change = useUserChange();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("author");
  const [password, setPassword] = useState("");
  async function submit() {
    const user = { name: name.trim(), email: email.trim(), role, password };
    if (await change(client.users.create.mutate(user), t.created(user.name))) onClose();
  }
  return (
    <FormDialog title={t.addTitle} confirm={t.create} onSubmit={submit} onClose={onClose}>
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
      <PersonFields email={email} role={role} onEmail={setEmail} onRole={setRole} />
      <PasswordField value={password} onChange={setPassword} />
    </FormDialog>
  );
}
