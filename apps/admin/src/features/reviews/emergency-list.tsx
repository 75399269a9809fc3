"use client";

import { Badge } from "@gongji/ui/badge";
import { Card } from "@gongji/ui/card";
import type { Waiting } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { WaitingRow } from "./waiting-row.tsx";

/** Emergency publications nobody else has read, the first due first. */
export function EmergencyList({ items }: { items: Waiting["emergencies"] }) {
  const { common, workflow } = useMessages();
  const { room: t } = workflow;
  const dates = useDates();
  return (
    <Card id="emergencies" heading={t.emergencies}>
      {items.length === 0 ? <p className="text-sm text-ink-soft">{t.emergenciesEmpty}</p> : null}
      <ul>
        {items.map(({ articleId, title, at, by, reason, dueAt, overdue }) => (
          <WaitingRow
            key={articleId}
            articleId={articleId}
            title={title}
            aside={
              <Badge tone={overdue ? "danger" : "warning"}>
                {overdue ? t.overdue(dates.instant(dueAt)) : t.due(dates.instant(dueAt))}
              </Badge>
            }
          >
            <p>{t.submittedBy(by?.name ?? common.platform, dates.ago(at))}</p>
            <p className="line-clamp-2 text-ink">{reason}</p>
          </WaitingRow>
        ))}
      </ul>
    </Card>
  );
}
