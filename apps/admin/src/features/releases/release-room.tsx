"use client";

import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { Release } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { AddMember } from "./add-member.tsx";
import { MemberList } from "./member-list.tsx";
import { ReleaseActions } from "./release-actions.tsx";
import { ReleaseBadge } from "./release-badge.tsx";
import { ReleaseStory } from "./release-story.tsx";
import { useReleaseChange } from "./use-release-change.ts";
import { useReleaseStory } from "./use-release-story.ts";

/** What others do to a release or its articles is seen within so long. */
const REFRESH_MS = 15_000;

/** One release: its articles with whether each is ready, and what can be done with all of them. */
export function ReleaseRoom({ releaseId }: { releaseId: string }) {
  const { releases: t } = useMessages();
  const trpc = useTRPC();
  const query = useQuery(
    trpc.releases.get.queryOptions({ releaseId }, { staleTime: 0, refetchInterval: REFRESH_MS }),
  );
  return (
    <PageFrame>
      <Link
        href={paths.releases}
        className="mb-3 inline-flex items-center gap-1.5 text-sm text-accent hover:underline"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t.back}
      </Link>
      {query.isError ? <FailedLoad error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton className="h-64 w-full rounded-card" /> : null}
      {query.data ? <Room release={query.data} /> : null}
    </PageFrame>
  );
}

function Room({ release }: { release: Release }) {
  const { common, releases: t } = useMessages();
  const story = useReleaseStory(release);
  return (
    <>
      <PageHeading
        title={release.name}
        hint={
          <span className="flex flex-wrap items-center gap-2">
            <ReleaseBadge state={release.state} />
            <span>{story}</span>
            <span>{common.clock}</span>
          </span>
        }
        actions={<ReleaseActions release={release} />}
      />
      <div className="space-y-4">
        <Failure release={release} />
        {release.state === "planned" ? <Notice>{t.frozen}</Notice> : null}
        {release.abilities.change ? <AddMember release={release} /> : null}
        <MemberList release={release} />
        <ReleaseStory release={release} />
      </div>
    </>
  );
}

function Failure({ release }: { release: Release }) {
  const { releases: t } = useMessages();
  const client = useTRPCClient();
  const dates = useDates();
  const change = useReleaseChange(release);
  const { failure, abilities } = release;
  if (!failure) return null;
  return (
    <Notice
      tone="danger"
      actions={
        abilities.markSeen ? (
          <Button
            size="small"
            onClick={() => void change((seen) => client.releases.markSeen.mutate(seen), t.seenDone)}
          >
            {t.seen}
          </Button>
        ) : null
      }
    >
      <p className="font-medium">{t.failed(dates.instant(failure.at))}</p>
      <p>{t.failures[failure.problem] ?? t.failures.other}</p>
      {failure.titles.length > 0 ? <p>{t.failedAt(failure.titles.join(t.and))}</p> : null}
    </Notice>
  );
}
