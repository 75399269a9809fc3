"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Textarea } from "@gongji/ui/textarea";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useAct } from "./use-act.ts";

/** Says that what was published in an emergency has been read by somebody else. */
export function EmergencyReviewDialog({ onClose }: { onClose: () => void }) {
  const { common, workflow: t } = useMessages();
  const client = useTRPCClient();
  const emergency = useSession((session) => session.article.workflow.emergency);
  const [note, setNote] = useState("");
  const { busy, run } = useAct(onClose);
  const confirm = () =>
    run(
      (token) => client.workflow.reviewEmergency.mutate({ ...token, note: note.trim() || null }),
      t.reviewEmergencyDone,
    );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.reviewEmergencyTitle}
      description={t.reviewEmergencyHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" busy={busy} onClick={() => void confirm()}>
            {t.reviewEmergencyConfirm}
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        {emergency ? (
          <p className="rounded-lg bg-sunken px-3 py-2 text-sm whitespace-pre-wrap">
            {t.emergencyReason(emergency.reason)}
          </p>
        ) : null}
        <Field id="emergency-note" label={t.reviewNote}>
          {(control) => (
            <Textarea
              {...control}
              maxLength={1_000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
