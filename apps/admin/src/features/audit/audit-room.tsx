"use client";

import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { AuditRow } from "./audit-row.tsx";

/** Every act that changed something, newest first; of one article or user when the address names it. */
export function AuditRoom({ subjectId }: { subjectId: string | null }) {
  const { audit: t, common } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useInfiniteQuery({
    queryKey: [...trpc.audit.pathKey(), "pages", subjectId],
    queryFn: ({ pageParam, signal }) =>
      client.audit.list.query(
        { ...(subjectId === null ? {} : { subjectId }), ...(pageParam ? { cursor: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
  const events = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageFrame>
      <PageHeading
        title={t.title}
        hint={`${t.hint}${common.clock}`}
        actions={
          subjectId === null ? null : (
            <Button asChild>
              <Link href={paths.audit}>{t.showAll}</Link>
            </Button>
          )
        }
      />
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-96 w-full rounded-card" /> : null}
      {list.isSuccess && events.length === 0 ? <p className="text-sm text-ink-soft">{t.empty}</p> : null}
      {events.length > 0 ? (
        <section
          aria-label={t.title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          className="overflow-x-auto rounded-card border bg-surface"
        >
          <table className="w-full min-w-2xl text-left text-sm">
            <thead className="text-xs text-ink-soft">
              <tr className="border-b">
                {[t.at, t.actor, t.action, t.subject, t.detail].map((heading) => (
                  <th key={heading} scope="col" className="px-4 py-2 font-medium">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y">
              {events.map((event) => (
                <AuditRow key={event.sequence} event={event} />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {list.hasNextPage ? (
        <div className="mt-4 text-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.loadMore}
          </Button>
        </div>
      ) : null}
    </PageFrame>
  );
}
