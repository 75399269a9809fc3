"use client";

import { WITHDRAWAL_KINDS, type WithdrawalKind } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { ChoiceList } from "@gongji/ui/choice-list";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Textarea } from "@gongji/ui/textarea";
import { type FormEvent, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction } from "#lib/article-session/article-session.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { RedirectField } from "./redirect-field.tsx";
import { Referrers } from "./referrers.tsx";

const NOTE_MAX_LENGTH = 500;

/** Takes an article from its readers: what they will find instead, and which pages lose a link. */
export function WithdrawDialog({ onClose }: { onClose: () => void }) {
  const { common, publishing: t, writing } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const toasts = useToasts();
  const [kind, setKind] = useState<WithdrawalKind>("notice");
  const [note, setNote] = useState("");
  const [redirectTo, setRedirectTo] = useState<LinkTarget | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const over = note.trim().length - NOTE_MAX_LENGTH;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (kind === "redirect" && !redirectTo) return setMissing(true);
    if (over > 0) return;
    setBusy(true);
    const redirectToId = kind === "redirect" ? (redirectTo?.articleId ?? null) : null;
    const done = await act((token) =>
      client.articles.withdraw.mutate({ ...token, kind, note: note.trim() || null, redirectToId }),
    );
    setBusy(false);
    if (!done) return;
    toasts.say(t.withdrawn, {
      label: common.undo,
      run: () => void act((token) => client.articles.reinstate.mutate(token)),
    });
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="medium"
      title={t.withdrawTitle}
      description={t.withdrawHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="withdraw-form" tone="danger" busy={busy}>
            {t.confirmWithdraw}
          </Button>
        </>
      }
    >
      <form id="withdraw-form" onSubmit={(event) => void submit(event)} className="space-y-4">
        <ChoiceList
          name="kind"
          legend={t.withdrawKind}
          value={kind}
          choices={WITHDRAWAL_KINDS.map((value) => ({ value, ...t.kinds[value] }))}
          onChange={setKind}
        />
        {kind === "redirect" ? (
          <RedirectField
            target={redirectTo}
            error={missing ? t.redirectMissing : null}
            onChange={(target) => {
              setRedirectTo(target);
              setMissing(false);
            }}
          />
        ) : null}
        <Field
          id="withdraw-note"
          label={t.note}
          hint={t.noteHint}
          error={over > 0 ? writing.tooLong(over) : null}
        >
          {(control) => (
            <Textarea {...control} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
        <Referrers />
      </form>
    </Dialog>
  );
}
