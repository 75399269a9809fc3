"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { useMay } from "#lib/use-me.ts";
import { EmergencyList } from "./emergency-list.tsx";
import { FailureList } from "./failure-list.tsx";
import { MentionList } from "./mention-list.tsx";
import { PlannedList } from "./planned-list.tsx";
import { SubmissionList } from "./submission-list.tsx";

/** What waits for a second person, what happens by itself, and what did not. */
export function ReviewsRoom() {
  const { common, workflow } = useMessages();
  const { room: t } = workflow;
  const trpc = useTRPC();
  const mayReview = useMay("article.review");
  const { data, error, refetch } = useQuery(trpc.workflow.waiting.queryOptions(undefined, { staleTime: 0 }));
  const mine = data?.submissions.filter(({ wrote }) => mayReview && !wrote) ?? [];
  const others = data?.submissions.filter(({ wrote }) => !mayReview || wrote) ?? [];
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={common.sentences(t.hint, common.clock)} />
      {error ? <FailedLoad error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          {data.failed.length > 0 ? <FailureList failed={data.failed} /> : null}
          {mayReview ? (
            <SubmissionList id="to-review" heading={t.waiting} empty={t.waitingEmpty} items={mine} />
          ) : null}
          {others.length > 0 || !mayReview ? (
            <SubmissionList
              id="with-others"
              heading={t.own}
              hint={mayReview ? t.ownHint : null}
              empty={t.waitingEmpty}
              items={others}
            />
          ) : null}
          <MentionList />
          <EmergencyList items={data.emergencies} />
          <PlannedList items={data.planned} />
        </div>
      ) : error ? null : (
        <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
          <Skeleton className="h-48 rounded-card" />
          <Skeleton className="h-48 rounded-card" />
        </div>
      )}
    </PageFrame>
  );
}
