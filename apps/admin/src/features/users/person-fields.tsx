"use client";

import { ROLES, type Role } from "@gongji/domain/article";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { useMessages } from "#lib/messages-context.tsx";

/** Where somebody who comes in is written to, and what they may do. */
export function PersonFields({
  email,
  role,
  onEmail,
  onRole,
}: {
  email: string;
  role: Role;
  onEmail: (email: string) => void;
  onRole: (role: Role) => void;
}) {
  const { shell, users: t } = useMessages();
  return (
    <>
      <Field id="person-email" label={t.email}>
        {(control) => (
          <Input
            {...control}
            type="email"
            required
            maxLength={200}
            autoComplete="off"
            value={email}
            onChange={(event) => onEmail(event.target.value)}
          />
        )}
      </Field>
      <Field id="person-role" label={t.role} hint={t.roleHints[role]}>
        {(control) => (
          <NativeSelect
            {...control}
            value={role}
            onChange={(event) => onRole(ROLES.find((one) => one === event.target.value) ?? role)}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {shell.roles[one]}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
    </>
  );
}
