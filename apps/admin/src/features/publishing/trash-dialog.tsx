"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSaveQueue } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useToasts } from "#lib/toasts.tsx";
import { Referrers } from "./referrers.tsx";

const REASON_MAX_LENGTH = 200;

/** Puts an article readers have never seen in the trash, and goes back to the list; one press brings it back. */
export function TrashDialog({ onClose }: { onClose: () => void }) {
  const { common, trash: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const router = useRouter();
  const act = useArticleAction();
  const queue = useSaveQueue();
  const toasts = useToasts();
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const reload = () => queryClient.invalidateQueries({ queryKey: trpc.articles.pathKey() });
  async function undo(articleId: string, expectedVersion: number) {
    try {
      await client.trash.restore.mutate({ articleId, expectedVersion });
      await reload();
      router.push(paths.article(articleId));
    } catch (error) {
      toasts.fail(error);
    }
  }
  async function run() {
    setBusy(true);
    const done = await act((token) => client.trash.put.mutate({ ...token, reason: reason.trim() || null }));
    setBusy(false);
    if (!done) return;
    const { articleId, version, draft } = queue.snapshot.article;
    router.push(paths.articles);
    toasts.say(t.putDone(draft.title || common.untitled), {
      label: common.undo,
      run: () => void undo(articleId, version),
    });
    await reload();
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.putTitle}
      description={t.putHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="danger" busy={busy} onClick={() => void run()}>
            {t.put}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <Field id="trash-reason" label={t.reason}>
          {(control) => (
            <Input
              {...control}
              maxLength={REASON_MAX_LENGTH}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Referrers sentence={t.referrers} />
      </div>
    </Dialog>
  );
}
