"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { type FormEvent, useState } from "react";
import { useTRPCClient } from "./api.tsx";
import { useMessages } from "./messages-context.tsx";
import { errorMessage } from "./problem-message.ts";
import { QrCode } from "./qr-code.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

type Step =
  | { readonly kind: "password" }
  | { readonly kind: "code"; readonly url: string; readonly key: string }
  | { readonly kind: "codes"; readonly codes: readonly string[] };

/** Sets a second factor up: password, picture and first code, recovery codes. */
export function EnrolFactor({ onDone }: { onDone: () => void }) {
  const messages = useMessages();
  const { factor: t, secrets } = messages;
  const client = useTRPCClient();
  const [step, setStep] = useState<Step>({ kind: "password" });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("typed"));
    setBusy(true);
    setError(null);
    try {
      if (step.kind === "password") {
        setStep({ kind: "code", ...(await client.factor.begin.mutate({ password: typed })) });
      } else {
        const { recoveryCodes } = await client.factor.confirm.mutate({ code: typed.replaceAll(/\s/g, "") });
        setStep({ kind: "codes", codes: recoveryCodes });
      }
    } catch (refusal) {
      setError(errorMessage(messages, refusal));
    }
    setBusy(false);
  }

  if (step.kind === "codes") {
    return (
      <div className="space-y-4">
        <RecoveryCodes codes={step.codes} />
        <Button tone="primary" onClick={onDone}>
          {secrets.kept}
        </Button>
      </div>
    );
  }
  return (
    <form key={step.kind} onSubmit={(event) => void submit(event)} className="space-y-4 text-sm">
      {step.kind === "code" ? (
        <>
          <p>{t.scan}</p>
          <QrCode text={step.url} label={t.picture} />
          <p className="text-ink-soft">
            {t.typeInstead} <code className="break-all text-ink">{step.key}</code>
          </p>
        </>
      ) : null}
      {step.kind === "password" ? (
        <Field id="factor-password" label={t.password} hint={t.passwordHint}>
          {(control) => (
            <Input {...control} name="typed" type="password" autoComplete="current-password" required />
          )}
        </Field>
      ) : (
        <Field id="factor-code" label={t.code} hint={t.codeHint}>
          {(control) => (
            <Input
              {...control}
              name="typed"
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9 ]{6,9}"
              required
              autoFocus
              className="max-w-40 font-mono tracking-widest"
            />
          )}
        </Field>
      )}
      {error ? (
        <Notice tone="danger" live>
          {error}
        </Notice>
      ) : null}
      <Button type="submit" tone="primary" busy={busy}>
        {step.kind === "password" ? t.next : t.turnOn}
      </Button>
    </form>
  );
}
