"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { type FormEvent, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { errorMessage } from "#lib/problem-message.ts";

/** Takes the code of the app, or a recovery code where the app is lost. */
export function CodeForm({ onDone }: { onDone: () => void }) {
  const messages = useMessages();
  const { factor: t } = messages;
  const client = useTRPCClient();
  const [isLost, setIsLost] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code"));
    setBusy(true);
    setError(null);
    try {
      await client.factor.pass.mutate({ code });
      onDone();
    } catch (refusal) {
      setError(errorMessage(messages, refusal));
      setBusy(false);
    }
  }

  return (
    <form key={isLost ? "lost" : "app"} onSubmit={(event) => void submit(event)} className="space-y-4">
      <Field
        id="code"
        label={isLost ? t.recoveryCode : t.code}
        hint={isLost ? t.recoveryCodeHint : t.codeHint}
      >
        {(control) => (
          <Input
            {...control}
            name="code"
            inputMode={isLost ? "text" : "numeric"}
            autoComplete={isLost ? "off" : "one-time-code"}
            maxLength={40}
            spellCheck={false}
            required
            autoFocus
            className="font-mono tracking-widest"
          />
        )}
      </Field>
      {error ? (
        <Notice tone="danger" live>
          {error}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button type="submit" tone="primary" busy={busy}>
          {t.goOn}
        </Button>
        <Button tone="link" size="inline" onClick={() => setIsLost(!isLost)}>
          {isLost ? t.useApp : t.lostApp}
        </Button>
      </div>
    </form>
  );
}
