"use client";

import { Card } from "@gongji/ui/card";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { WaitingRow } from "./waiting-row.tsx";

/** Comments that call the asker, in threads that are still open. */
export function MentionList() {
  const { comments: t, common, workflow } = useMessages();
  const dates = useDates();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.comments.mentions.queryOptions(undefined, { staleTime: 0 }));
  if (!data) return null;
  return (
    <Card id="mentions" heading={t.mentions}>
      {data.items.length === 0 ? <p className="text-sm text-ink-soft">{t.mentionsEmpty}</p> : null}
      <ul>
        {data.items.map(({ commentId, articleId, title, by, at, text }) => (
          <WaitingRow key={commentId} articleId={articleId} title={title}>
            <p>{workflow.room.submittedBy(by?.name ?? common.platform, dates.ago(at))}</p>
            <p className="line-clamp-2 text-ink">{text}</p>
          </WaitingRow>
        ))}
      </ul>
    </Card>
  );
}
