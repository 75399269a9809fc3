"use client";

import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction } from "#lib/article-session/article-session.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** Throws the draft away; its text stays in the history. */
export function DiscardDialog({ onClose }: { onClose: () => void }) {
  const { common, publishing: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const toasts = useToasts();
  /** What was thrown away is the newest revision: it becomes the draft again. */
  async function undo() {
    await act(async (token) => {
      const { items } = await client.revisions.list.query({ articleId: token.articleId, limit: 5 });
      const revisionId = items.find(({ reason }) => reason === "discarded")?.revisionId ?? "";
      return await client.revisions.restore.mutate({ ...token, revisionId });
    }, true);
  }
  return (
    <ConfirmDialog
      title={t.discardTitle}
      confirm={t.discard}
      danger
      onConfirm={async () => {
        if (!(await act((token) => client.articles.discardDraft.mutate(token), true))) return null;
        toasts.say(t.discarded, { label: common.undo, run: () => void undo() });
      }}
      onClose={onClose}
    >
      <p>{t.discardHint}</p>
    </ConfirmDialog>
  );
}

/** Brings a withdrawn article back to its readers. */
export function ReinstateDialog({ onClose }: { onClose: () => void }) {
  const { publishing: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const toasts = useToasts();
  return (
    <ConfirmDialog
      title={t.reinstateTitle}
      confirm={t.reinstate}
      onConfirm={async () => {
        if (!(await act((token) => client.articles.reinstate.mutate(token)))) return null;
        toasts.say(t.reinstated);
      }}
      onClose={onClose}
    >
      <p>{t.reinstateHint}</p>
    </ConfirmDialog>
  );
}
