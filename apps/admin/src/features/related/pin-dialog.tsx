"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import type { PinEntry } from "#lib/shown-to-readers.ts";
import type { RelatedActions } from "./use-related-actions.ts";

const REASON_LENGTH_MAX = 200;

/** Why an article is pinned, and until when. */
export function PinDialog({
  entry,
  actions,
  onClose,
}: {
  entry: PinEntry;
  actions: RelatedActions;
  onClose: () => void;
}) {
  const { common, related: t } = useMessages();
  const [reason, setReason] = useState(entry.pin.reason ?? "");
  const [expiresOn, setExpiresOn] = useState(entry.pin.expiresOn ?? "");
  async function save() {
    onClose();
    await actions.changePin(entry, { reason: reason.trim() || null, expiresOn: expiresOn || null });
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.pinDetails}
      description={entry.target.title}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" onClick={() => void save()}>
            {common.save}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <Field id="pin-reason" label={t.pinReason} hint={t.pinReasonHint}>
          {(control) => (
            <Input
              {...control}
              value={reason}
              maxLength={REASON_LENGTH_MAX}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Field id="pin-expiry" label={t.pinExpiry} hint={t.pinExpiryHint}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={expiresOn}
              onChange={(event) => setExpiresOn(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
