"use client";

import type { ArticleDraft } from "@gongji/domain/article";
import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { useTRPC, useTRPCClient } from "../api.tsx";
import type { ArticleForEditing } from "../contract.ts";
import { useMessages } from "../messages-context.tsx";
import { problemMessage } from "../problem-message.ts";
import { useToasts } from "../toasts.tsx";
import { useMe } from "../use-me.ts";
import { openQueue, outcomeOf } from "./open-queue.ts";
import type { Outcome, SessionSnapshot } from "./save-ports.ts";
import type { SaveQueue } from "./save-queue.ts";

const SessionContext = createContext<SaveQueue | null>(null);

/** Everything inside edits one article through one queue. `fallback` shows until the queue is open. */
export function ArticleSession({
  article,
  fallback,
  children,
}: {
  article: ArticleForEditing;
  fallback: ReactNode;
  children: ReactNode;
}) {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const userId = useMe()?.userId;
  const [queue, setQueue] = useState<SaveQueue | null>(null);
  const { articleId } = article;

  // The queue keeps the article fresh from here on: only another article opens another one.
  useEffect(() => {
    if (!userId) return;
    let gone = false;
    let close = () => {};
    void openQueue(client, userId, article).then((opened) => {
      if (gone) return opened.close();
      close = opened.close;
      setQueue(opened.queue);
    });
    return () => {
      gone = true;
      close();
      setQueue(null);
    };
  }, [client, userId, articleId]);

  useEffect(() => {
    if (!queue) return;
    let seen = queue.snapshot.article;
    return queue.subscribe(() => {
      const { article: latest } = queue.snapshot;
      if (latest === seen) return;
      seen = latest;
      for (const queryKey of [trpc.articles.pathKey(), trpc.revisions.pathKey(), trpc.workflow.pathKey()]) {
        void queryClient.invalidateQueries({ queryKey, refetchType: "none" });
      }
    });
  }, [queue, queryClient, trpc]);

  return queue ? <SessionContext value={queue}>{children}</SessionContext> : fallback;
}

/** The queue of the article being edited. */
export function useSaveQueue(): SaveQueue {
  const queue = use(SessionContext);
  if (!queue) throw new Error("no ArticleSession around this component");
  return queue;
}

/** A part of what the session knows; the component follows when it changes. `select` must not make new objects. */
export function useSession<T>(select: (snapshot: SessionSnapshot) => T): T {
  const queue = useSaveQueue();
  const subscribe = useCallback((changed: () => void) => queue.subscribe(changed), [queue]);
  const read = () => select(queue.snapshot);
  return useSyncExternalStore(subscribe, read, read);
}

/** A field of the text on the screen, and how to change it. */
export function useDraftField<F extends keyof ArticleDraft>(
  field: F,
): [ArticleDraft[F], (value: ArticleDraft[F]) => void] {
  const queue = useSaveQueue();
  const value = useSession((snapshot) => snapshot.draft[field]);
  return [value, (next) => queue.edit({ [field]: next })];
}

type Call = (token: { articleId: string; expectedVersion: number }) => Promise<ArticleForEditing>;

/** Does something to the article after its text is saved, and answers what became of it. */
export function useArticleAttempt(): (call: Call, replacesText?: boolean) => Promise<Outcome> {
  const queue = useSaveQueue();
  return (call, replacesText = false) => queue.perform((token) => outcomeOf(call(token)), replacesText);
}

/** Does something to the article after its text is saved; says what went wrong. True: it is done. */
export function useArticleAction(): (call: Call, replacesText?: boolean) => Promise<boolean> {
  const attempt = useArticleAttempt();
  const messages = useMessages();
  const toasts = useToasts();
  return async (call, replacesText = false) => {
    const outcome = await attempt(call, replacesText);
    if (outcome.kind === "done") return true;
    toasts.warn(
      outcome.kind === "unreachable"
        ? messages.problems.unreachable
        : problemMessage(messages, outcome.problem),
    );
    return false;
  };
}
