"use client";

import { Button } from "@gongji/ui/button";
import { EmptyState } from "@gongji/ui/empty-state";
import { Skeleton } from "@gongji/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ChartNoAxesColumn, CircleCheck } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { LoadArticle } from "#lib/article-session/load-article.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import type { PublishDialogType } from "./bring-out-list.tsx";
import { WalkStep } from "./walk-step.tsx";

const PAGE = 20;

/** Walks through the articles with the poorest related lists, one after the other, with keys alone. */
export function WalkRoom({ PublishDialog }: { PublishDialog: PublishDialogType }) {
  const { walk: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const [index, setIndex] = useState(0);
  const list = useInfiniteQuery({
    queryKey: [...trpc.suggestions.pathKey(), "walk"],
    queryFn: ({ pageParam, signal }) =>
      client.suggestions.poorest.query(
        { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: null as { worth: number; articleId: string } | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const lists = list.data?.pages.flatMap((page) => page.items) ?? [];
  const current = lists[index];

  function go(step: 1 | -1) {
    const next = Math.max(0, index + step);
    if (next >= lists.length - 2 && list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
    setIndex(Math.min(next, lists.length));
  }

  return (
    <PageFrame wide>
      <PageHeading
        title={t.title}
        hint={t.hint}
        actions={
          <Button asChild>
            <Link href={paths.relatedReport}>
              <ChartNoAxesColumn aria-hidden="true" />
              {t.reportTitle}
            </Link>
          </Button>
        }
      />
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-96 w-full rounded-card" /> : null}
      {current ? (
        <LoadArticle
          key={current.target.articleId}
          articleId={current.target.articleId}
          fallback={<Skeleton className="h-96 w-full rounded-card" />}
        >
          <WalkStep
            list={current}
            number={index + 1}
            PublishDialog={PublishDialog}
            onNext={() => go(1)}
            onBack={() => go(-1)}
          />
        </LoadArticle>
      ) : null}
      {list.isSuccess && !current ? (
        <EmptyState
          icon={<CircleCheck />}
          title={t.done}
          actions={<Button onClick={() => setIndex(0)}>{t.again}</Button>}
        >
          {t.doneHint}
        </EmptyState>
      ) : null}
    </PageFrame>
  );
}
