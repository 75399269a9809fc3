"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Notice } from "@gongji/ui/notice";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { BlockerList } from "./blocker-list.tsx";
import { useBlockers } from "./use-blockers.ts";

/** Puts the draft before its readers, once nothing is missing. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { common, publishing: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const toasts = useToasts();
  const blockers = useBlockers();
  const title = useSession((session) => session.draft.title);
  const question = useSession((session) => session.draft.question);
  const pinCount = useSession((session) => session.article.related.pins.length);
  const [busy, setBusy] = useState(false);
  const ready = blockers.length === 0;

  async function publish() {
    setBusy(true);
    const done = await act((token) => client.articles.publish.mutate(token));
    setBusy(false);
    if (!done) return;
    toasts.say(t.published(title));
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={ready ? t.confirmTitle : t.blockersTitle(blockers.length)}
      description={ready ? t.confirmHint : undefined}
      closeLabel={common.close}
      actions={
        ready ? (
          <>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button tone="primary" busy={busy} onClick={() => void publish()}>
              {t.confirm}
            </Button>
          </>
        ) : null
      }
    >
      {ready ? (
        <div className="space-y-3">
          <div className="rounded-lg bg-sunken px-3 py-2">
            <p className="font-medium">{title}</p>
            <p className="text-sm text-ink-soft">{question}</p>
          </div>
          {pinCount === 0 ? (
            <Notice tone="warning">{t.noRelated}</Notice>
          ) : (
            <p className="text-sm text-ink-soft">{t.relatedCount(pinCount)}</p>
          )}
        </div>
      ) : (
        <BlockerList blockers={blockers} onFollow={onClose} />
      )}
    </Dialog>
  );
}
