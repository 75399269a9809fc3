"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { Skeleton } from "@gongji/ui/skeleton";
import Link from "next/link";
import { type FormEvent, useEffect, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { authClient, PASSWORD_MIN_LENGTH } from "#lib/auth-client.ts";
import type { OpenInvitation } from "#lib/contract.ts";
import { DoorFrame } from "#lib/door-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { errorMessage } from "#lib/problem-message.ts";

/** Where an invitation's link leads: a name, a password, and in. The secret is behind `#`, which no server is told. */
export function InvitePage() {
  const messages = useMessages();
  const { invite: t, shell, signIn } = messages;
  const client = useTRPCClient();
  const [token, setToken] = useState("");
  const [place, setPlace] = useState<OpenInvitation | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const secret = window.location.hash.slice(1);
    setToken(secret);
    client.invitations.look.mutate({ token: secret.padEnd(20, "-") }).then(setPlace, (reason: unknown) => {
      setRefused(errorMessage(messages, reason));
    });
  }, [client, messages]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = String(form.get("password"));
    setBusy(true);
    setError(null);
    try {
      const { email } = await client.invitations.accept.mutate({
        token,
        name: String(form.get("name")).trim(),
        password,
      });
      await authClient.signIn.email({ email, password }).catch(() => null);
      window.location.assign(paths.home);
    } catch (reason) {
      setError(errorMessage(messages, reason));
      setBusy(false);
    }
  }

  return (
    <DoorFrame title={t.title}>
      {refused ? (
        <div className="space-y-4">
          <Notice tone="warning" live>
            {refused}
          </Notice>
          <Button asChild>
            <Link href={paths.signIn}>{signIn.title}</Link>
          </Button>
        </div>
      ) : null}
      {!refused && !place ? <Skeleton className="h-40 w-full" /> : null}
      {place ? (
        <form onSubmit={(event) => void submit(event)} className="space-y-4">
          <p className="text-sm">{t.welcome(place.email, shell.roles[place.role])}</p>
          <Field id="name" label={t.name} hint={t.nameHint}>
            {(control) => (
              <Input {...control} name="name" required maxLength={80} autoComplete="name" autoFocus />
            )}
          </Field>
          <Field id="password" label={t.password} hint={t.passwordHint(PASSWORD_MIN_LENGTH)}>
            {(control) => (
              <Input
                {...control}
                name="password"
                type="password"
                autoComplete="new-password"
                minLength={PASSWORD_MIN_LENGTH}
                maxLength={128}
                required
              />
            )}
          </Field>
          {error ? (
            <Notice tone="danger" live>
              {error}
            </Notice>
          ) : null}
          <Button type="submit" tone="primary" busy={busy} className="w-full">
            {t.accept}
          </Button>
        </form>
      ) : null}
    </DoorFrame>
  );
}
