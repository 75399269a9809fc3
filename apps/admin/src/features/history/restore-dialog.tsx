"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useToasts } from "#lib/toasts.tsx";

/** Makes a version the draft again, and goes back to writing. */
export function RestoreDialog({ revisionId, onClose }: { revisionId: string; onClose: () => void }) {
  const { common, history: t } = useMessages();
  const client = useTRPCClient();
  const router = useRouter();
  const act = useArticleAction();
  const toasts = useToasts();
  const articleId = useSession((session) => session.article.articleId);
  const [busy, setBusy] = useState(false);
  async function restore() {
    setBusy(true);
    const done = await act((token) => client.revisions.restore.mutate({ ...token, revisionId }), true);
    setBusy(false);
    if (!done) return;
    toasts.say(t.restored);
    router.push(paths.article(articleId));
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.restoreTitle}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" busy={busy} onClick={() => void restore()}>
            {t.confirmRestore}
          </Button>
        </>
      }
    >
      <p className="text-sm">{t.restoreHint}</p>
    </Dialog>
  );
}
