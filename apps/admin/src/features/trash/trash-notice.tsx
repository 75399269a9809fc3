"use client";

import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

/** Says in the article's room that it is in the trash, and brings it back. */
export function TrashNotice() {
  const { common, trash: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const dates = useDates();
  const trashed = useSession((session) => session.article.trashed);
  const mayRestore = useSession((session) => session.article.abilities.restoreFromTrash);
  if (!trashed) return null;
  return (
    <Notice
      tone="warning"
      actions={
        mayRestore ? (
          <Button size="small" onClick={() => void act((token) => client.trash.restore.mutate(token))}>
            {t.restore}
          </Button>
        ) : null
      }
    >
      {t.here(trashed.by?.name ?? common.platform, dates.ago(trashed.at))}{" "}
      {t.until(dates.day(trashed.purgedAt))}
      {trashed.reason ? ` · ${t.because(trashed.reason)}` : null}
    </Notice>
  );
}
