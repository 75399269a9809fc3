"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "../api.tsx";
import { FailedLoad } from "../failed-load.tsx";
import { PageFrame } from "../page-heading.tsx";
import { ArticleSession } from "./article-session.tsx";

/** Loads an article afresh and opens it for editing. */
export function LoadArticle({
  articleId,
  fallback,
  children,
}: {
  articleId: string;
  fallback: ReactNode;
  children: ReactNode;
}) {
  const trpc = useTRPC();
  const query = useQuery(
    trpc.articles.get.queryOptions(
      { articleId },
      // An outdated text must never be edited: what an earlier visit left in memory does not count.
      { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  );
  if (query.isError) {
    return (
      <PageFrame>
        <FailedLoad error={query.error} onRetry={() => void query.refetch()} />
      </PageFrame>
    );
  }
  if (!query.data || !query.isFetchedAfterMount) return fallback;
  return (
    <ArticleSession article={query.data} fallback={fallback}>
      {children}
    </ArticleSession>
  );
}
