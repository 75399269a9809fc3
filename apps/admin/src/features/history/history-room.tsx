"use client";

import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
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
import { RevisionComparison } from "./revision-comparison.tsx";
import { RevisionRow } from "./revision-row.tsx";

/** Every version of an article, newest first, and how a chosen one differs from now. */
export function HistoryRoom() {
  const { common, history: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const articleId = useSession((session) => session.article.articleId);
  const title = useSession((session) => session.draft.title);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useInfiniteQuery({
    queryKey: [...trpc.revisions.pathKey(), "pages", articleId],
    queryFn: ({ pageParam, signal }) =>
      client.revisions.list.query({ articleId, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
  const revisions = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageFrame>
      <div className="mb-5 flex items-center gap-2">
        <Button asChild tone="quiet" size="smallIcon" aria-label={t.back}>
          <Link href={paths.article(articleId)}>
            <ArrowLeft aria-hidden="true" />
          </Link>
        </Button>
        <h1 className="min-w-0 truncate text-xl font-semibold">{t.of(title || common.untitled)}</h1>
      </div>
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <section aria-label={t.list} className="rounded-card border bg-surface p-2">
          {list.isPending ? <Skeleton className="m-2 h-40" /> : null}
          {list.isSuccess && revisions.length === 0 ? (
            <p className="p-2 text-sm text-ink-soft">{t.empty}</p>
          ) : null}
          <ul className="max-h-[45dvh] overflow-y-auto lg:max-h-[75dvh]">
            {revisions.map((revision) => (
              <RevisionRow
                key={revision.revisionId}
                revision={revision}
                chosen={chosen === revision.revisionId}
                onChoose={() => setChosen(revision.revisionId)}
              />
            ))}
          </ul>
          {list.hasNextPage ? (
            <Button
              className="mt-1 w-full"
              busy={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {common.loadMore}
            </Button>
          ) : null}
        </section>
        {chosen === null ? (
          <p className="rounded-card border border-dashed p-8 text-center text-sm text-ink-soft">
            {t.choose}
          </p>
        ) : (
          <RevisionComparison key={chosen} revisionId={chosen} />
        )}
      </div>
    </PageFrame>
  );
}
