"use client";

import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import type { ListedApiKey } from "#lib/contract.ts";
import { GRACE_HOURS_DEFAULT, GraceField } from "#lib/grace-field.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";

/** Gives a key another text; the old one goes on for as long as is chosen. */
export function RotateKeyDialog({
  apiKey: { keyId, name },
  onClose,
  onMade,
}: {
  apiKey: ListedApiKey;
  onClose: () => void;
  onMade: (name: string, text: string) => void;
}) {
  const { keys: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.keys.pathKey());
  const [graceHours, setGraceHours] = useState<number>(GRACE_HOURS_DEFAULT);
  async function rotate() {
    const made = await change(client.keys.rotate.mutate({ keyId, graceHours }), null);
    if (made) onMade(name, made.value.key);
  }
  return (
    <ConfirmDialog
      title={t.rotateTitle(name)}
      confirm={t.rotate}
      // Once it is done, the new key stands in this dialog's place.
      onConfirm={() => rotate().then(() => null)}
      onClose={onClose}
    >
      <p>{t.rotateHint}</p>
      <GraceField value={graceHours} onChange={setGraceHours} />
    </ConfirmDialog>
  );
}
