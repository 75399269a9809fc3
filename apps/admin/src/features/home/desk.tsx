"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarCheck, CalendarClock, CircleDashed, Link2, PenLine } from "lucide-react";
import { useTRPC } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useMay, useMe } from "#lib/use-me.ts";
import { ChangedFacts } from "./changed-facts.tsx";
import { Failures } from "./failures.tsx";
import { Mentions } from "./mentions.tsx";
import { PublishedWeek } from "./published-week.tsx";
import { StateCounts } from "./state-counts.tsx";
import { WaitingForMe } from "./waiting-for-me.tsx";
import { WorkList } from "./work-list.tsx";

/** What there is to do, each line leading to where it is done: one's own on the left, everybody's on the right. */
export function Desk() {
  const { articles, home: t } = useMessages();
  const trpc = useTRPC();
  const dates = useDates();
  const me = useMe();
  const mayReview = useMay("article.review");
  const mayCurate = useMay("article.curate_related");
  const { data: desk, error, refetch } = useQuery(trpc.desk.get.queryOptions(undefined, { staleTime: 0 }));
  return (
    <PageFrame>
      <PageHeading title={me ? t.greeting(me.name) : t.title} />
      {error ? (
        <div className="mb-4">
          <FailedLoad error={error} onRetry={() => void refetch()} />
        </div>
      ) : null}
      {desk ? <Failures failures={desk.failures} /> : null}
      <div className="mb-4 grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <div className="space-y-4">
          {mayReview ? <WaitingForMe waiting={desk?.waiting} /> : null}
          <Mentions mentions={desk?.mentions} />
          <WorkList
            id="due"
            heading={t.due}
            Icon={CalendarCheck}
            lines={desk?.due.map((article) => ({
              article,
              note: article.overdue
                ? articles.overdueSince(article.dueOn ?? "")
                : articles.reviewBy(article.dueOn ?? ""),
              isUrgent: article.overdue,
            }))}
            seeAll={paths.myDueArticles}
            empty={t.dueEmpty}
          />
          <WorkList
            id="my-drafts"
            heading={t.myDrafts}
            Icon={PenLine}
            lines={desk?.drafts.map((article) => ({
              article,
              note: dates.ago(article.changedAt),
              badge:
                article.stage === "editing" ? null : (
                  <StateBadge state={article.state} stage={article.stage} />
                ),
            }))}
            seeAll={paths.myArticles}
            empty={t.myDraftsEmpty}
          />
        </div>
        <div className="space-y-4">
          <WorkList
            id="overdue"
            heading={t.overdue}
            hint={t.overdueHint}
            Icon={CalendarClock}
            lines={desk?.overdue.map(({ article, daysOverdue, reads }) => ({
              article,
              note: t.risk(daysOverdue, reads),
              isUrgent: true,
            }))}
            seeAll={paths.overdueArticles}
            empty={t.overdueEmpty}
          />
          <ChangedFacts />
          <WorkList
            id="poor-lists"
            heading={t.poorLists}
            hint={t.poorListsHint}
            Icon={Link2}
            lines={desk?.poorLists.map(({ target, eligible, hiddenPins }) => ({
              article: target,
              note: [t.eligible(eligible), hiddenPins > 0 ? t.hiddenPins(hiddenPins) : null]
                .filter(Boolean)
                .join(" · "),
            }))}
            seeAll={mayCurate ? paths.relatedWalk : null}
            empty={t.poorListsEmpty}
          />
          <WorkList
            id="stubs"
            heading={t.stubs}
            hint={t.stubsHint}
            Icon={CircleDashed}
            lines={desk?.stubs.map(({ article, namedBy }) => ({ article, note: t.namedBy(namedBy) }))}
            seeAll={paths.articlesIn("stub")}
            empty={t.stubsEmpty}
          />
          <PublishedWeek published={desk?.published} />
        </div>
      </div>
      <StateCounts />
    </PageFrame>
  );
}
