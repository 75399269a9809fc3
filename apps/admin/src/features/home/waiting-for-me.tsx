"use client";

import { Badge } from "@gongji/ui/badge";
import { Stamp } from "lucide-react";
import type { Desk } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { type WorkLine, WorkList } from "./work-list.tsx";

/** What wants the asker's second word: emergency publications by when it is due, then drafts by how long they wait. */
export function WaitingForMe({ waiting }: { waiting: Desk["waiting"] | undefined }) {
  const { common, home: t, workflow } = useMessages();
  const dates = useDates();
  const lines = waiting && [
    ...waiting.emergencies.map(
      ({ articleId, title, reason, dueAt, overdue }): WorkLine => ({
        key: `emergency ${articleId}`,
        article: { articleId, title },
        badge: <Badge tone={overdue ? "danger" : "warning"}>{t.emergency}</Badge>,
        note: overdue ? workflow.room.overdue(dates.instant(dueAt)) : workflow.room.due(dates.instant(dueAt)),
        said: reason,
        isUrgent: true,
      }),
    ),
    ...waiting.submissions.map(
      ({ articleId, title, by, at, note }): WorkLine => ({
        article: { articleId, title },
        note: t.submittedBy(by?.name ?? common.platform, dates.ago(at)),
        said: note,
      }),
    ),
  ];
  return (
    <WorkList
      id="waiting"
      heading={t.waiting}
      Icon={Stamp}
      lines={lines}
      seeAll={paths.reviews}
      empty={t.waitingEmpty}
    />
  );
}
