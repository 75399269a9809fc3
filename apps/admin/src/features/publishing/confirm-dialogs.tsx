"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** Throws the draft away; its text stays in the history. */
export function DiscardDialog({ onClose }: { onClose: () => void }) {
  const { publishing: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  /** What was thrown away is the newest revision: it becomes the draft again. */
  async function undo() {
    await act(async (token) => {
      const { items } = await client.revisions.list.query({ articleId: token.articleId, limit: 5 });
      const revisionId = items.find(({ reason }) => reason === "discarded")?.revisionId ?? "";
      return await client.revisions.restore.mutate({ ...token, revisionId });
    }, true);
  }
  return (
    <Confirm
      undo={() => void undo()}
      title={t.discardTitle}
      hint={t.discardHint}
      confirm={t.discard}
      done={t.discarded}
      danger
      onConfirm={() => act((token) => client.articles.discardDraft.mutate(token), true)}
      onClose={onClose}
    />
  );
}

/** Brings a withdrawn article back to its readers. */
export function ReinstateDialog({ onClose }: { onClose: () => void }) {
  const { publishing: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  return (
    <Confirm
      title={t.reinstateTitle}
      hint={t.reinstateHint}
      confirm={t.reinstate}
      done={t.reinstated}
      onConfirm={() => act((token) => client.articles.reinstate.mutate(token))}
      onClose={onClose}
    />
  );
}

function Confirm({
  title,
  hint,
  confirm,
  done,
  danger = false,
  undo,
  onConfirm,
  onClose,
}: {
  title: string;
  hint: string;
  confirm: string;
  done: string;
  danger?: boolean;
  undo?: () => void;
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
}) {
  const { common } = useMessages();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  async function run() {
    setBusy(true);
    const succeeded = await onConfirm();
    setBusy(false);
    if (!succeeded) return;
    toasts.say(done, undo && { label: common.undo, run: undo });
    onClose();
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
          <Button tone={danger ? "danger" : "primary"} busy={busy} onClick={() => void run()}>
            {confirm}
          </Button>
        </>
      }
    >
      <p className="text-sm">{hint}</p>
    </Dialog>
  );
}
