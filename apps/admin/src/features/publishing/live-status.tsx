"use client";

import { Notice } from "@gongji/ui/notice";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

/** What readers see now, until when, and what somebody still owes it. */
export function LiveStatus() {
  const { common, publishing: t, workflow } = useMessages();
  const dates = useDates();
  const article = useSession((session) => session.article);
  const { live, hasDraft, withdrawal } = article;
  const { liveExpiry, emergency } = article.workflow;
  const isOverdue = emergency !== null && Date.parse(emergency.dueAt) <= Date.now();
  return (
    <div className="space-y-1 text-sm text-ink-soft">
      {withdrawal ? (
        <>
          <p>{t.stateWithdrawn(dates.instant(withdrawal.at))}</p>
          {withdrawal.redirectTo ? <p>{t.withdrawnTo(withdrawal.redirectTo.title)}</p> : null}
          {withdrawal.note ? <p>{withdrawal.note}</p> : null}
        </>
      ) : live ? (
        <>
          <p>{t.stateLive(live.editionNumber, dates.instant(live.publishedAt))}</p>
          <p>{hasDraft ? t.stateDraft : t.stateSame}</p>
        </>
      ) : (
        <p>{t.stateNever}</p>
      )}
      {liveExpiry ? (
        <p className="text-ink">{workflow.liveExpiry[liveExpiry.kind](dates.instant(liveExpiry.at))}</p>
      ) : null}
      {live || withdrawal || liveExpiry ? <p className="text-xs">{common.clock}</p> : null}
      {emergency ? (
        <Notice tone={isOverdue ? "danger" : "warning"} className="text-ink">
          <p>
            {workflow.emergencyOpen(emergency.by?.name ?? common.platform, dates.instant(emergency.dueAt))}
            {isOverdue ? workflow.emergencyOverdue : null}
          </p>
          <p className="text-ink-soft">{workflow.emergencyReason(emergency.reason)}</p>
        </Notice>
      ) : null}
    </div>
  );
}
