"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { HistoryRoom } from "#features/history/history-room.tsx";
import { ConflictDialog } from "#features/saving/conflict-dialog.tsx";
import { LoadArticle } from "#lib/article-session/load-article.tsx";
import { PageFrame } from "#lib/page-heading.tsx";

/** The history of one article. */
export function ArticleHistory({ articleId }: { articleId: string }) {
  const fallback = (
    <PageFrame>
      <Skeleton className="h-96 w-full rounded-card" />
    </PageFrame>
  );
  return (
    <LoadArticle articleId={articleId} fallback={fallback}>
      <ConflictDialog />
      <HistoryRoom />
    </LoadArticle>
  );
}
