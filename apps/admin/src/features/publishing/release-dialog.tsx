"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { addInTurn } from "#lib/releases/add-in-turn.ts";
import { DeedSelect } from "#lib/releases/deed-select.tsx";
import { type ReleaseDeed, toDoes } from "#lib/releases/release-act.ts";
import { type ChosenRelease, ReleaseChoice } from "#lib/releases/release-choice.tsx";
import { useChange } from "#lib/use-change.ts";

/** Puts the article of this room in a release. */
export function AddToReleaseDialog({ onClose }: { onClose: () => void }) {
  const { common, releases: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.releases.pathKey());
  const { articleId, draft, hasDraft, live } = useSession((session) => session.article);
  const [deed, setDeed] = useState<ReleaseDeed>(hasDraft || live === null ? "publish" : "gone");
  const [chosen, setChosen] = useState<ChosenRelease>({ name: "" });
  const [busy, setBusy] = useState(false);
  async function add() {
    setBusy(true);
    const release = "releaseId" in chosen ? chosen : await client.releases.create.mutate(chosen);
    return await addInTurn(client, { ...release, articleId, does: toDoes(deed, null) });
  }
  async function run() {
    const done = await change(add(), t.added(draft.title || common.untitled));
    setBusy(false);
    if (done) onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.addTitle}
      description={t.addHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            tone="primary"
            busy={busy}
            disabled={"name" in chosen && chosen.name.trim() === ""}
            onClick={() => void run()}
          >
            {t.addConfirm}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <ReleaseChoice value={chosen} onChange={setChosen} />
        {live === null ? null : <DeedSelect value={deed} onChange={setDeed} />}
      </div>
    </Dialog>
  );
}
