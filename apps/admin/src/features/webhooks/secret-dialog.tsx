"use client";

import { useMessages } from "#lib/messages-context.tsx";
import { ShownOnceDialog } from "#lib/shown-once-dialog.tsx";

/** A signing secret that was just made. */
export interface ShownSecret {
  readonly webhookId: string;
  readonly name: string;
  readonly secret: string;
}

/** Shows a receiver's signing secret, this once. */
export function SecretDialog({
  shown: { name, secret },
  onClose,
}: {
  shown: ShownSecret;
  onClose: () => void;
}) {
  const { webhooks: t } = useMessages();
  return (
    <ShownOnceDialog title={t.shownTitle(name)} label={t.secret} secret={secret} onClose={onClose}>
      <p className="text-ink-soft">{t.usage}</p>
    </ShownOnceDialog>
  );
}
