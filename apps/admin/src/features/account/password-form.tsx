"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { type FormEvent, useState } from "react";
import { authClient, PASSWORD_MIN_LENGTH } from "#lib/auth-client.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** The old password, a new one; every other browser is signed out. */
export function PasswordForm() {
  const { account: t, problems } = useMessages();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    setBusy(true);
    setError(null);
    const answer = await authClient
      .changePassword({
        currentPassword: String(values.get("current")),
        newPassword: String(values.get("next")),
        revokeOtherSessions: true,
      })
      .catch(() => ({ error: { status: 0 } }));
    setBusy(false);
    if (!answer.error) {
      form.reset();
      toasts.say(t.changed);
      return;
    }
    const { status } = answer.error;
    setError(status === 0 ? problems.unreachable : status === 400 ? t.wrong : t.failed);
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-4">
      <Field id="current-password" label={t.current}>
        {(control) => (
          <Input {...control} name="current" type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Field id="next-password" label={t.next} hint={t.nextHint(PASSWORD_MIN_LENGTH)}>
        {(control) => (
          <Input
            {...control}
            name="next"
            type="password"
            autoComplete="new-password"
            minLength={PASSWORD_MIN_LENGTH}
            required
          />
        )}
      </Field>
      {error ? (
        <Notice tone="danger" live>
          {error}
        </Notice>
      ) : null}
      <Button type="submit" tone="primary" busy={busy}>
        {t.submit}
      </Button>
    </form>
  );
}
