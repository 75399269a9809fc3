"use client";

import { Button } from "@gongji/ui/button";
import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { useMay } from "#lib/use-me.ts";
import { ArticleTable } from "./article-table.tsx";
import { ListEmpty } from "./list-empty.tsx";
import { ListFilterBar } from "./list-filter-bar.tsx";
import { ListTools } from "./list-tools.tsx";
import { StateTabs } from "./state-tabs.tsx";
import { useArticlePages } from "./use-article-pages.ts";
import { useListFilters } from "./use-list-filters.ts";
import { useSelection } from "./use-selection.ts";

/** Until a part has come, what is there stays as it is. */
const loading = () => null;
const NewArticleDialog = dynamic(() => import("./new-article-dialog.tsx").then((m) => m.NewArticleDialog), {
  loading,
});
const BulkBar = dynamic(() => import("./bulk/bulk-bar.tsx").then((m) => m.BulkBar), { loading });

/** Every article, narrowed and ordered by the address; several at once can be chosen and changed. */
export function ArticleList() {
  const { articles: t, common } = useMessages();
  const mayCreate = useMay("article.create");
  const [filters, change] = useListFilters();
  const [creating, setCreating] = useState(useSearchParams().has("new"));
  const list = useArticlePages(filters);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useSelection(items);

  return (
    <PageFrame wide>
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
      <ListFilterBar filters={filters} onChange={change}>
        <ListTools filters={filters} onChange={change} />
      </ListFilterBar>
      {list.isError ? (
        <div className="mt-3">
          <FailedLoad error={list.error} onRetry={() => void list.refetch()} />
        </div>
      ) : null}
      <div
        className={`mt-4 overflow-clip rounded-card border bg-surface transition-opacity ${list.isPlaceholderData ? "opacity-60" : ""}`}
      >
        {list.isSuccess && items.length === 0 ? (
          <ListEmpty filters={filters} onChange={change} onCreate={() => setCreating(true)} />
        ) : (
          <ArticleTable
            items={list.isPending ? null : items}
            busy={list.isFetching}
            filters={filters}
            onChange={change}
            selection={selection}
          />
        )}
      </div>
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
      {selection.chosen.length > 0 ? <BulkBar articles={selection.chosen} onClear={selection.clear} /> : null}
      {creating ? <NewArticleDialog filters={filters} onClose={() => setCreating(false)} /> : null}
    </PageFrame>
  );
}
