"use client";

import { Card } from "@gongji/ui/card";
import { CircleCheck } from "lucide-react";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { StateBadge } from "#lib/state-badge.tsx";
import { useDates } from "#lib/use-dates.ts";
import { BlockerList } from "./blocker-list.tsx";
import { useBlockers } from "./use-blockers.ts";

/** What readers see now, and what is missing before they see what is on the screen. */
export function PublishPanel() {
  const { common, publishing: t } = useMessages();
  const dates = useDates();
  const article = useSession((session) => session.article);
  const blockers = useBlockers();
  const { live, hasDraft, withdrawal } = article;
  const draftMatters = (hasDraft || live === null) && (article.abilities.edit || article.abilities.publish);
  return (
    <Card id="publish" heading={t.heading} actions={<StateBadge state={article.state} />}>
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
        <p className="text-xs">{common.clock}</p>
      </div>
      {draftMatters && blockers.length > 0 ? (
        <div className="mt-3 border-t pt-3">
          <p className="mb-1 text-sm font-medium">{t.blockersTitle(blockers.length)}</p>
          <BlockerList blockers={blockers} />
        </div>
      ) : null}
      {draftMatters && blockers.length === 0 ? (
        <p className="mt-3 flex items-center gap-2 border-t pt-3 text-sm text-accent">
          <CircleCheck aria-hidden="true" className="size-4" />
          {t.ready}
        </p>
      ) : null}
    </Card>
  );
}
