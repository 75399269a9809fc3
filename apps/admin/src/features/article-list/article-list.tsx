"use client";

import { Button } from "@gongji/ui/button";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { useDebounced } from "#lib/use-debounced.ts";
import { useMay } from "#lib/use-me.ts";
import { ArticleRow, ArticleRowSkeleton } from "./article-row.tsx";
import { ListEmpty } from "./list-empty.tsx";
import { ListFilterBar } from "./list-filter-bar.tsx";
import { inputFor } from "./list-filters.ts";
import { StateTabs } from "./state-tabs.tsx";
import { useListFilters } from "./use-list-filters.ts";

const NewArticleDialog = dynamic(() => import("./new-article-dialog.tsx").then((m) => m.NewArticleDialog));
const SKELETON_ROWS = ["a", "b", "c", "d", "e", "f"];

/** Every article, narrowed by the address, last changed first. */
export function ArticleList() {
  const { articles: t, common } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const mayCreate = useMay("article.create");
  const [filters, change] = useListFilters();
  const [creating, setCreating] = useState(useSearchParams().has("new"));
  const text = useDebounced(filters.text, 180);
  const input = inputFor({ ...filters, text });
  const list = useInfiniteQuery({
    queryKey: [...trpc.articles.pathKey(), "pages", input],
    queryFn: ({ pageParam, signal }) =>
      client.articles.list.query({ ...input, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <PageFrame>
      <PageHeading
        title={t.title}
        actions={
          mayCreate ? (
            <Button tone="primary" onClick={() => setCreating(true)}>
              <Plus aria-hidden="true" />
              {t.newArticle}
            </Button>
          ) : null
        }
      />
      <StateTabs filters={filters} onChange={change} />
      <ListFilterBar filters={filters} onChange={change} />
      {list.isError ? (
        <div className="mt-3">
          <FailedLoad error={list.error} onRetry={() => void list.refetch()} />
        </div>
      ) : null}
      <ul
        aria-busy={list.isFetching}
        aria-label={t.title}
        className={`mt-4 divide-y overflow-hidden rounded-card border bg-surface transition-opacity ${list.isPlaceholderData ? "opacity-60" : ""}`}
      >
        {list.isPending ? SKELETON_ROWS.map((row) => <ArticleRowSkeleton key={row} />) : null}
        {items.map((article) => (
          <ArticleRow key={article.articleId} article={article} />
        ))}
        {list.isSuccess && items.length === 0 ? (
          <li>
            <ListEmpty filters={filters} onChange={change} onCreate={() => setCreating(true)} />
          </li>
        ) : null}
      </ul>
      {items.length > 0 ? (
        <div className="mt-4 flex items-center justify-center gap-4 text-sm text-ink-soft">
          <span role="status">{t.shown(items.length)}</span>
          {list.hasNextPage ? (
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {common.loadMore}
            </Button>
          ) : null}
        </div>
      ) : null}
      {creating ? <NewArticleDialog onClose={() => setCreating(false)} /> : null}
    </PageFrame>
  );
}
