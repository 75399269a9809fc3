"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { clockInBeijing, momentInBeijing, nineInBeijing } from "#lib/beijing-time.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { type ExpiryEntry, ExpiryFields } from "./expiry-fields.tsx";
import { useAct } from "./use-act.ts";

/** Plans when the edition on show is taken back, or that it is not. */
export function ExpiryDialog({ onClose }: { onClose: () => void }) {
  const { common, workflow: t } = useMessages();
  const client = useTRPCClient();
  const planned = useSession((session) => session.article.workflow.liveExpiry);
  const [entry, setEntry] = useState<ExpiryEntry>(() => ({
    at: planned ? clockInBeijing(new Date(planned.at)) : nineInBeijing(new Date(), 1),
    kind: planned?.kind ?? "notice",
  }));
  const [isMissing, setIsMissing] = useState(false);
  const { busy, run } = useAct(onClose);
  const at = momentInBeijing(entry.at);

  async function confirm() {
    if (!at) return setIsMissing(true);
    const expiry = { ...entry, at };
    await run((token) => client.workflow.planExpiry.mutate({ ...token, expiry }), t.planExpiryDone);
  }
  const cancel = () =>
    run((token) => client.workflow.planExpiry.mutate({ ...token, expiry: null }), t.cancelExpiryDone);

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.planExpiryTitle}
      description={t.planExpiryHint}
      closeLabel={common.close}
      actions={
        <>
          {planned ? (
            <Button tone="dangerQuiet" busy={busy} className="mr-auto" onClick={() => void cancel()}>
              {t.cancelExpiry}
            </Button>
          ) : null}
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" busy={busy} onClick={() => void confirm()}>
            {t.planExpiryConfirm}
          </Button>
        </>
      }
    >
      <ExpiryFields entry={entry} missing={isMissing && !at} onChange={setEntry} />
    </Dialog>
  );
}
