"use client";

import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import { useState } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { problemMessage } from "#lib/problem-message.ts";

/** What happened to the text while nobody looked: found again, taken over, refused. */
export function SessionNotices() {
  const messages = useMessages();
  const { common, saving: t } = messages;
  const status = useSession((session) => session.status);
  const recovered = useSession((session) => session.recovered);
  const takenOver = useSession((session) => session.takenOver);
  const [dismissed, setDismissed] = useState<string[]>([]);
  const dismiss = (name: string) => (
    <Button size="small" tone="quiet" onClick={() => setDismissed([...dismissed, name])}>
      {common.close}
    </Button>
  );
  const takenOverName = takenOver ? `taken-${takenOver.version}` : "";
  return (
    <>
      {recovered && !dismissed.includes("recovered") ? (
        <Notice live actions={dismiss("recovered")}>
          {t.recovered}
        </Notice>
      ) : null}
      {takenOver && !dismissed.includes(takenOverName) ? (
        <Notice live actions={dismiss(takenOverName)}>
          {(takenOver.isMerged ? t.mergedIn : t.takenOver)(takenOver.by ?? common.platform)}
        </Notice>
      ) : null}
      {status.kind === "refused" ? (
        <Notice tone="danger" live>
          {problemMessage(messages, status.problem)}
        </Notice>
      ) : null}
    </>
  );
}
