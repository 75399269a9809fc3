"use client";

import { findAnchor } from "@gongji/domain/article";
import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { useMemo, useState } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { CommentThread } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { showBlock } from "./body-blocks.ts";
import { CommentComposer } from "./comment-composer.tsx";
import { useCommentActions } from "./use-comment-actions.ts";

/** One thread: the block it is about, what was said, and what can be answered. */
export function ThreadView({ thread }: { thread: CommentThread }) {
  const { comments: t, common } = useMessages();
  const dates = useDates();
  const { reply, resolve } = useCommentActions();
  const [isReplying, setIsReplying] = useState(false);
  const { threadId, quote, resolved, comments } = thread;
  return (
    <li className="rounded-lg border p-3 text-sm">
      {quote === null ? null : <Quote quote={quote} />}
      <ol className="space-y-2">
        {comments.map(({ commentId, by, at, text }) => (
          <li key={commentId}>
            <p className="text-xs text-ink-soft">
              <span className="font-medium text-ink">{by?.name ?? common.platform}</span>{" "}
              <time dateTime={at} title={dates.instant(at)}>
                {dates.ago(at)}
              </time>
            </p>
            <p className="break-words whitespace-pre-wrap">{text}</p>
          </li>
        ))}
      </ol>
      {resolved ? (
        <p className="mt-2 text-xs text-ink-soft">
          {t.resolvedBy(resolved.by?.name ?? common.platform, dates.ago(resolved.at))}
        </p>
      ) : null}
      {isReplying ? (
        <div className="mt-2">
          <CommentComposer
            id={`reply-${threadId}`}
            label={t.reply}
            send={t.send}
            busy={reply.isPending}
            onCancel={() => setIsReplying(false)}
            onSend={(said) => reply.mutate({ threadId, ...said }, { onSuccess: () => setIsReplying(false) })}
          />
        </div>
      ) : (
        <div className="mt-1 -ml-2.5 flex gap-1">
          <Button size="small" tone="quiet" onClick={() => setIsReplying(true)}>
            {t.reply}
          </Button>
          <Button
            size="small"
            tone="quiet"
            busy={resolve.isPending}
            onClick={() => resolve.mutate({ threadId, resolved: resolved === null })}
          >
            {resolved ? t.reopen : t.resolve}
          </Button>
        </div>
      )}
    </li>
  );
}

function Quote({ quote }: { quote: string }) {
  const { comments: t } = useMessages();
  const body = useSession((session) => session.draft.body);
  const place = useMemo(() => findAnchor(body, quote), [body, quote]);
  const classes = "mb-2 block w-full border-l-2 border-line-strong pl-2 text-left text-xs text-ink-soft";
  if (place.kind === "gone") {
    return (
      <div className={classes}>
        <Badge tone="warning">{t.gone}</Badge>
        <p className="line-clamp-2 line-through">{quote}</p>
      </div>
    );
  }
  return (
    <button
      type="button"
      aria-label={t.show(quote.slice(0, 30))}
      onClick={() => showBlock(place.index)}
      className={`${classes} cursor-pointer hover:border-accent hover:text-ink`}
    >
      {place.kind === "edited" ? <Badge tone="neutral">{t.edited}</Badge> : null}
      <span className="line-clamp-2">{quote}</span>
    </button>
  );
}
