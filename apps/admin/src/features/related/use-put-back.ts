"use client";

import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAttempt, useSaveQueue } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { problemMessage } from "#lib/problem-message.ts";
import type { PinEntry } from "#lib/shown-to-readers.ts";
import { useToasts } from "#lib/toasts.tsx";
import { pinsPutBack } from "./pins-put-back.ts";

/**
 * Puts pins that were taken out back to where they stood in the list `before`, among those that have come since. An
 * article that is in the trash by now, or gone for good, stays out, and is named.
 */
export function usePutBack(): (before: readonly PinEntry[], removed: readonly string[]) => Promise<void> {
  const messages = useMessages();
  const client = useTRPCClient();
  const queue = useSaveQueue();
  const attempt = useArticleAttempt();
  const toasts = useToasts();
  return async (before, removed) => {
    const { common, problems, related: t } = messages;
    const wanted = new Set(removed);
    const lost = new Set<string>();
    while (lost.size < wanted.size) {
      const present = queue.snapshot.article.related.pins.map(({ pin }) => pin);
      const back = before.map(({ pin }) => pin).filter(({ articleId }) => !lost.has(articleId));
      const pins = pinsPutBack(present, back, wanted);
      const outcome = await attempt((token) => client.related.replacePins.mutate({ ...token, pins }));
      if (outcome.kind === "done") break;
      if (outcome.kind === "unreachable") return toasts.warn(problems.unreachable);
      const { problem } = outcome;
      if (problem.code !== "related.target_not_found") return toasts.warn(problemMessage(messages, problem));
      lost.add(problem.articleId);
    }
    for (const { pin, target } of before) {
      if (lost.has(pin.articleId)) toasts.note(t.notPutBack(target.title || common.untitled));
    }
  };
}
