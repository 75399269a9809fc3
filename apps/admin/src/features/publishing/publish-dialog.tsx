"use client";

import { Dialog } from "@gongji/ui/dialog";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { BlockerList } from "./blocker-list.tsx";
import { PublishApproved } from "./publish-approved.tsx";
import { SubmitOrHurry } from "./submit-or-hurry.tsx";
import { useBlockers } from "./use-blockers.ts";

/** Brings the draft to its readers: what is missing first, then a second person, then when. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { common, publishing: t } = useMessages();
  const blockers = useBlockers();
  const isApproved = useSession((session) => session.article.abilities.publish);
  if (blockers.length === 0) {
    return isApproved ? <PublishApproved onClose={onClose} /> : <SubmitOrHurry onClose={onClose} />;
  }
  return (
    <Dialog open onOpenChange={onClose} title={t.blockersTitle(blockers.length)} closeLabel={common.close}>
      <BlockerList blockers={blockers} onFollow={onClose} />
    </Dialog>
  );
}
