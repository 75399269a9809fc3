"use client";

import { Button } from "@gongji/ui/button";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { ComparisonPanel } from "./comparison-panel.tsx";
import { LiveSpans } from "./live-spans.tsx";
import { Timeline } from "./timeline.tsx";
import { type Compared, usualComparison } from "./versions.ts";

/** Everything that happened to an article, newest first; what any two of its versions have different. */
export function HistoryRoom() {
  const { common, history: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const articleId = useSession((session) => session.article.articleId);
  const title = useSession((session) => session.draft.title);
  const [chosen, setChosen] = useState<Compared | null>(null);
  const list = useInfiniteQuery({
    queryKey: [...trpc.revisions.pathKey(), "timeline", articleId],
    queryFn: ({ pageParam, signal }) =>
      client.revisions.timeline.query(
        { articleId, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  const compared = chosen ?? usualComparison(entries);
  return (
    <PageFrame wide>
      <div className="mb-5 flex items-center gap-2">
        <Button asChild tone="quiet" size="smallIcon" aria-label={t.back}>
          <Link href={paths.article(articleId)}>
            <ArrowLeft aria-hidden="true" />
          </Link>
        </Button>
        <h1 className="min-w-0 truncate text-xl font-semibold">{t.of(title || common.untitled)}</h1>
      </div>
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[21rem_minmax(0,1fr)]">
        <Timeline
          entries={list.isPending ? null : entries}
          compared={chosen}
          onCompare={setChosen}
          more={
            list.hasNextPage ? (
              <Button
                className="mt-1 w-full"
                busy={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {common.loadMore}
              </Button>
            ) : null
          }
        />
        <div className="min-w-0 space-y-4">
          <LiveSpans articleId={articleId} onCompare={setChosen} />
          {compared ? <ComparisonPanel compared={compared} entries={entries} onCompare={setChosen} /> : null}
        </div>
      </div>
    </PageFrame>
  );
}
