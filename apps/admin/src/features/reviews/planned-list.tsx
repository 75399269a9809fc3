"use client";

import { Badge } from "@gongji/ui/badge";
import { Card } from "@gongji/ui/card";
import type { Waiting } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { WaitingRow } from "./waiting-row.tsx";

/** What happens by itself, soonest first. */
export function PlannedList({ items }: { items: Waiting["planned"] }) {
  const { common, workflow } = useMessages();
  const { room: t } = workflow;
  const dates = useDates();
  return (
    <Card id="planned" heading={t.planned}>
      {items.length === 0 ? <p className="text-sm text-ink-soft">{t.plannedEmpty}</p> : null}
      <ul>
        {items.map(({ articleId, title, kind, at, by }) => (
          <WaitingRow
            key={`${articleId}-${kind}`}
            articleId={articleId}
            title={title}
            aside={
              <Badge
                tone={kind === "publish" ? "good" : "neutral"}
              >{`${t[kind]} · ${dates.instant(at)}`}</Badge>
            }
          >
            <p>{t.plannedBy(by?.name ?? common.platform)}</p>
          </WaitingRow>
        ))}
      </ul>
    </Card>
  );
}
