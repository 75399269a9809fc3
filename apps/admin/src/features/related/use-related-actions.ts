"use client";

import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSaveQueue } from "#lib/article-session/article-session.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** What can be done to the curated list. Taking something out can be undone. */
export interface RelatedActions {
  /** The order that was asked for and not yet confirmed; null when the list shows what is saved. */
  readonly pendingOrder: readonly string[] | null;
  readonly pin: (target: LinkTarget, position: number | null) => Promise<void>;
  readonly unpin: (target: LinkTarget) => Promise<void>;
  readonly reorder: (targetIds: readonly string[]) => Promise<void>;
  readonly exclude: (target: LinkTarget) => Promise<void>;
  readonly lift: (target: LinkTarget) => Promise<void>;
}

/** The related list's actions, each through the article's queue. */
export function useRelatedActions(): RelatedActions {
  const { common, related: t } = useMessages();
  const client = useTRPCClient();
  const queue = useSaveQueue();
  const act = useArticleAction();
  const toasts = useToasts();
  const [pendingOrder, setPendingOrder] = useState<readonly string[] | null>(null);

  async function pin(
    target: LinkTarget,
    position: number | null,
    reason: string | null,
    expiresOn: string | null,
  ) {
    const { articleId: targetId } = target;
    return await act((token) =>
      client.related.pin.mutate({ ...token, targetId, position, reason, expiresOn }),
    );
  }
  /** The entry as it stands, so that undo can put it back just there. */
  function standing(target: LinkTarget) {
    const { pins } = queue.snapshot.article.related;
    const position = pins.findIndex((entry) => entry.pin.articleId === target.articleId);
    const entry = pins[position];
    return entry ? { position, reason: entry.pin.reason, expiresOn: entry.pin.expiresOn } : null;
  }

  return {
    pendingOrder,
    pin: async (target, position) => {
      if (await pin(target, position, null, null)) toasts.say(t.added(target.title));
    },
    unpin: async (target) => {
      const before = standing(target);
      const { articleId: targetId } = target;
      if (!(await act((token) => client.related.unpin.mutate({ ...token, targetId })))) return;
      toasts.say(t.removed(target.title), {
        label: common.undo,
        run: () =>
          void pin(target, before?.position ?? null, before?.reason ?? null, before?.expiresOn ?? null),
      });
    },
    reorder: async (targetIds) => {
      setPendingOrder(targetIds);
      await act((token) => client.related.reorder.mutate({ ...token, targetIds: [...targetIds] }));
      setPendingOrder((latest) => (latest === targetIds ? null : latest));
    },
    exclude: async (target) => {
      const before = standing(target);
      const { articleId: targetId } = target;
      const done = await act((token) => client.related.exclude.mutate({ ...token, targetId, reason: null }));
      if (!done) return;
      toasts.say(t.excluded(target.title), {
        label: common.undo,
        run: () =>
          void (before
            ? pin(target, before.position, before.reason, before.expiresOn)
            : act((token) => client.related.liftExclusion.mutate({ ...token, targetId }))),
      });
    },
    lift: async (target) => {
      const { articleId: targetId } = target;
      await act((token) => client.related.liftExclusion.mutate({ ...token, targetId }));
    },
  };
}
