"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { MessageSquarePlus } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { CommentComposer } from "./comment-composer.tsx";
import { ThreadView } from "./thread-view.tsx";
import { useBlockAtCursor } from "./use-block-at-cursor.ts";
import { useCommentActions } from "./use-comment-actions.ts";

/** What the room says about the article: open threads first, the resolved ones folded away. */
export function CommentsPanel() {
  const { comments: t } = useMessages();
  const trpc = useTRPC();
  const articleId = useSession((session) => session.article.articleId);
  const { data, error, refetch } = useQuery(trpc.comments.list.queryOptions({ articleId }));
  const block = useBlockAtCursor();
  const { add } = useCommentActions();
  const [quote, setQuote] = useState<string | null | undefined>(undefined);
  const open = data?.items.filter(({ resolved }) => resolved === null) ?? [];
  const resolved = data?.items.filter((thread) => thread.resolved !== null) ?? [];
  return (
    <Card
      id="comments"
      heading={open.length > 0 ? `${t.heading} · ${open.length}` : t.heading}
      actions={
        <Button
          size="small"
          // The cursor stays in the text, and with it the block the comment is about.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setQuote(block?.quote ?? null)}
        >
          <MessageSquarePlus aria-hidden="true" />
          {block ? t.addToBlock : t.add}
        </Button>
      }
    >
      {quote === undefined ? null : (
        <div className="mb-3 space-y-2">
          {quote === null ? (
            <p className="text-xs text-ink-soft">{t.wholeHint}</p>
          ) : (
            <p className="line-clamp-2 border-l-2 border-accent pl-2 text-xs text-ink-soft">{quote}</p>
          )}
          <CommentComposer
            id="new-comment"
            label={t.newComment}
            send={t.send}
            busy={add.isPending}
            onCancel={() => setQuote(undefined)}
            onSend={(said) =>
              add.mutate({ articleId, quote, ...said }, { onSuccess: () => setQuote(undefined) })
            }
          />
        </div>
      )}
      {error ? <FailedLoad error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton className="h-5 w-2/3" />}
      {data && data.items.length === 0 && quote === undefined ? (
        <p className="text-sm text-ink-soft">{t.empty}</p>
      ) : null}
      {open.length > 0 ? (
        <ul aria-label={t.openThreads} className="space-y-2">
          {open.map((thread) => (
            <ThreadView key={thread.threadId} thread={thread} />
          ))}
        </ul>
      ) : null}
      {resolved.length > 0 ? (
        <details className="mt-3 text-sm">
          <summary className="cursor-pointer text-ink-soft hover:text-ink">
            {t.resolvedThreads(resolved.length)}
          </summary>
          <ul className="mt-2 space-y-2">
            {resolved.map((thread) => (
              <ThreadView key={thread.threadId} thread={thread} />
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}
