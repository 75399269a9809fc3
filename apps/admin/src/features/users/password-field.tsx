"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { PASSWORD_MIN_LENGTH } from "#lib/auth-client.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { makePassword } from "./make-password.ts";

/** A password for somebody else, readable, because it has to be told. */
export function PasswordField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { users: t } = useMessages();
  return (
    <Field id="user-password" label={t.password} hint={t.passwordHint(PASSWORD_MIN_LENGTH)}>
      {(control) => (
        <span className="flex gap-2">
          <Input
            {...control}
            value={value}
            minLength={PASSWORD_MIN_LENGTH}
            required
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button onClick={() => onChange(makePassword())}>{t.generate}</Button>
        </span>
      )}
    </Field>
  );
}
