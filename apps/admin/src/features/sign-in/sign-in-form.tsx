"use client";

import { Button } from "@gongji/ui/button";
import { Checkbox } from "@gongji/ui/checkbox";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { type FormEvent, useState } from "react";
import { authClient } from "#lib/auth-client.ts";
import { DoorFrame } from "#lib/door-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";

/** E-mail and password, and then on to where somebody wanted to go. */
export function SignInForm({ returnTo, cameBack }: { returnTo: string; cameBack: boolean }) {
  const { signIn: t } = useMessages();
  const [visible, setVisible] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    const answer = await authClient.signIn
      .email({ email: String(form.get("email")).trim(), password: String(form.get("password")) })
      .catch(() => ({ error: { status: 0 } }));
    if (!answer.error) {
      // A whole new page: nothing of one person is left for the next.
      window.location.assign(returnTo);
      return;
    }
    setBusy(false);
    const { status } = answer.error;
    setError(status === 429 ? t.tooMany : status === 0 || status >= 500 ? t.unreachable : t.wrong);
  }

  return (
    <DoorFrame title={t.heading}>
      {cameBack && !error ? <Notice className="mb-4">{t.signedOutHint}</Notice> : null}
      <form onSubmit={submit} className="space-y-4">
        <Field id="email" label={t.email}>
          {(control) => (
            <Input {...control} name="email" type="email" autoComplete="username" required autoFocus />
          )}
        </Field>
        <Field id="password" label={t.password}>
          {(control) => (
            <Input
              {...control}
              name="password"
              type={visible ? "text" : "password"}
              autoComplete="current-password"
              required
            />
          )}
        </Field>
        <Checkbox label={t.showPassword} checked={visible} onChange={() => setVisible(!visible)} />
        {error ? (
          <Notice tone="danger" live>
            {error}
          </Notice>
        ) : null}
        <Button type="submit" tone="primary" busy={busy} className="w-full">
          {t.submit}
        </Button>
      </form>
    </DoorFrame>
  );
}
