"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { type FormEvent, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { errorMessage } from "#lib/problem-message.ts";
import { RecoveryCodes } from "#lib/recovery-codes.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** Asks for the password before the second factor is turned off or its recovery codes are made anew. */
export function ProvenDialog({ what, onClose }: { what: "renew" | "off"; onClose: () => void }) {
  const messages = useMessages();
  const { common, factor: t, secrets } = messages;
  const client = useTRPCClient();
  const toasts = useToasts();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    setBusy(true);
    setError(null);
    try {
      if (what === "renew")
        setCodes((await client.factor.renewRecoveryCodes.mutate({ password })).recoveryCodes);
      else {
        await client.factor.turnOff.mutate({ password });
        toasts.say(t.turnedOff);
        onClose();
      }
    } catch (refusal) {
      setError(errorMessage(messages, refusal));
    }
    setBusy(false);
  }

  const title = what === "renew" ? t.renew : t.turnOffTitle;
  if (codes) {
    return (
      <Dialog
        open
        onOpenChange={onClose}
        closable={false}
        title={title}
        closeLabel={common.close}
        actions={<Button onClick={onClose}>{secrets.kept}</Button>}
      >
        <RecoveryCodes codes={codes} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="proven" tone={what === "off" ? "danger" : "primary"} busy={busy}>
            {what === "renew" ? t.renew : t.turnOff}
          </Button>
        </>
      }
    >
      <form id="proven" onSubmit={(event) => void submit(event)} className="space-y-4">
        <p className="text-sm">{what === "renew" ? t.renewHint : t.turnOffHint}</p>
        <Field id="proven-password" label={t.password} hint={t.passwordHint} error={error}>
          {(control) => (
            <Input {...control} name="password" type="password" autoComplete="current-password" required />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
