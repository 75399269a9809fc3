"use client";

import { Badge } from "@gongji/ui/badge";
import { Card } from "@gongji/ui/card";
import type { Waiting } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { WaitingRow } from "./waiting-row.tsx";

/** Drafts that were submitted, the longest waiting first. */
export function SubmissionList({
  id,
  heading,
  hint = null,
  empty,
  items,
}: {
  id: string;
  heading: string;
  hint?: string | null;
  empty: string;
  items: Waiting["submissions"];
}) {
  const { common, workflow } = useMessages();
  const { room: t } = workflow;
  const dates = useDates();
  return (
    <Card id={id} heading={heading}>
      {hint ? <p className="-mt-2 mb-2 text-sm text-ink-soft">{hint}</p> : null}
      {items.length === 0 ? <p className="text-sm text-ink-soft">{empty}</p> : null}
      <ul>
        {items.map(({ articleId, title, at, by, note, live }) => (
          <WaitingRow
            key={articleId}
            articleId={articleId}
            title={title}
            aside={<Badge tone={live ? "info" : "neutral"}>{live ? t.changed : t.newArticle}</Badge>}
          >
            <p>{t.submittedBy(by?.name ?? common.platform, dates.ago(at))}</p>
            {note ? <p className="line-clamp-2 text-ink">{note}</p> : null}
          </WaitingRow>
        ))}
      </ul>
    </Card>
  );
}
