"use client";

import { useTRPCClient } from "#lib/api.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import type { ListedUser } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useUserChange } from "./use-user-change.ts";

/** Takes the second factor of somebody away who has lost theirs. */
export function ResetFactorDialog({
  user: { userId, name },
  onClose,
}: {
  user: ListedUser;
  onClose: () => void;
}) {
  const { factor: t } = useMessages();
  const client = useTRPCClient();
  const change = useUserChange();
  return (
    <ConfirmDialog
      title={t.resetTitle(name)}
      confirm={t.reset}
      danger
      onConfirm={async () =>
        (await change(client.users.resetFactor.mutate({ userId }), t.resetDone(name))) || null
      }
      onClose={onClose}
    >
      <p>{t.resetHint}</p>
    </ConfirmDialog>
  );
}
