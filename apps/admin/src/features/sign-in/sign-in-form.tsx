"use client";

import { Button } from "@gongji/ui/button";
import { Checkbox } from "@gongji/ui/checkbox";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { type FormEvent, useState } from "react";
import { DoorFrame } from "#lib/door-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { refusalOfSignIn, signInWithPassword } from "#lib/sign-in-with-password.ts";
import { useHydrated } from "#lib/use-hydrated.ts";

/** E-mail and password, and then on to where somebody wanted to go. */
export function SignInForm({ returnTo, cameBack }: { returnTo: string; cameBack: boolean }) {
  const { signIn: t } = useMessages();
  // A form sent before the page reacts would put the password into an address.
  const hydrated = useHydrated();
  const [visible, setVisible] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    const status = await signInWithPassword(String(form.get("email")), String(form.get("password")));
    if (status === null) {
      // A whole new page: nothing of one person is left for the next.
      window.location.assign(returnTo);
      return;
    }
    setBusy(false);
    setError(t[refusalOfSignIn(status)]);
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
        <Button type="submit" tone="primary" busy={busy} disabled={!hydrated} className="w-full">
          {t.submit}
        </Button>
      </form>
    </DoorFrame>
  );
}
