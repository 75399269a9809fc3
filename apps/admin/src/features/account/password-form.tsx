"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { PASSWORD_MIN_LENGTH } from "#lib/auth-client.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { errorMessage } from "#lib/problem-message.ts";
import { useToasts } from "#lib/toasts.tsx";

/** The old password, a new one; every other browser is signed out. */
export function PasswordForm() {
  const messages = useMessages();
  const { account: t } = messages;
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    setBusy(true);
    setError(null);
    try {
      await client.account.changePassword.mutate({
        currentPassword: String(values.get("current")),
        newPassword: String(values.get("next")),
      });
      form.reset();
      toasts.say(t.changed);
      await queryClient.invalidateQueries({ queryKey: trpc.account.sessions.queryKey() });
    } catch (refusal) {
      setError(errorMessage(messages, refusal));
    }
    setBusy(false);
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
