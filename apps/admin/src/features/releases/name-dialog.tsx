"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { type FormEvent, useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";

const NAME_MAX_LENGTH = 80;

/** Asks for a release's name. */
export function NameDialog({
  title,
  confirm,
  before = "",
  onName,
  onClose,
}: {
  title: string;
  confirm: string;
  before?: string;
  /** Answers null when it was refused. */
  onName: (name: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const { common, releases: t } = useMessages();
  const [name, setName] = useState(before);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const done = await onName(name.trim());
    setBusy(false);
    if (done !== null) onClose();
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
          <Button
            type="submit"
            form="release-name-form"
            tone="primary"
            busy={busy}
            disabled={name.trim() === ""}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <form id="release-name-form" onSubmit={(event) => void submit(event)}>
        <Field id="release-name" label={t.name} hint={t.nameHint}>
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={NAME_MAX_LENGTH}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
