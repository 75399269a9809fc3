"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSaveQueue } from "#lib/article-session/article-session.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import type { PinEntry } from "#lib/shown-to-readers.ts";
import { useToasts } from "#lib/toasts.tsx";
import { usePutBack } from "./use-put-back.ts";

/** What is said of a pin besides its place. */
type PinDetails = Pick<PinEntry["pin"], "reason" | "expiresOn">;

/** What can be done to the curated list. Everything that takes something away can be undone. */
export interface RelatedActions {
  /** The order that was asked for and not yet confirmed; null when the list shows what is saved. */
  readonly pendingOrder: readonly string[] | null;
  /** The first day without what is pinned next, `YYYY-MM-DD`; null for no end. Used up by the next pin. */
  readonly nextExpiry: string | null;
  readonly setNextExpiry: (expiresOn: string | null) => void;
  readonly pin: (target: LinkTarget) => Promise<void>;
  readonly unpin: (target: LinkTarget) => Promise<void>;
  /** Takes several out at once. */
  readonly unpinAll: (entries: readonly PinEntry[]) => Promise<void>;
  readonly changePin: (entry: PinEntry, details: PinDetails) => Promise<void>;
  readonly reorder: (targetIds: readonly string[]) => Promise<void>;
  readonly exclude: (target: LinkTarget) => Promise<void>;
  /** Keeps it from being suggested beside any article. */
  readonly ban: (target: LinkTarget) => Promise<void>;
  readonly lift: (target: LinkTarget) => Promise<void>;
}

/** The related list's actions, each through the article's queue. `onDone` is told how each is undone. */
export function useRelatedActions(onDone?: (undo: () => Promise<void>) => void): RelatedActions {
  const { common, related: t } = useMessages();
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const queue = useSaveQueue();
  const act = useArticleAction();
  const toasts = useToasts();
  const putBack = usePutBack();
  const [nextExpiry, setNextExpiry] = useState<string | null>(null);
  const [pendingOrder, setPendingOrder] = useState<readonly string[] | null>(null);

  const pinAt = (target: LinkTarget, position: number | null, details: PinDetails) =>
    act((token) => client.related.pin.mutate({ ...token, targetId: target.articleId, position, ...details }));
  const unpin = ({ articleId: targetId }: LinkTarget) =>
    act((token) => client.related.unpin.mutate({ ...token, targetId }));
  const exclude = ({ articleId: targetId }: LinkTarget) =>
    act((token) => client.related.exclude.mutate({ ...token, targetId, reason: null }));
  const lift = ({ articleId: targetId }: LinkTarget) =>
    act((token) => client.related.liftExclusion.mutate({ ...token, targetId }));
  const order = (targetIds: readonly string[]) =>
    act((token) => client.related.reorder.mutate({ ...token, targetIds: [...targetIds] }));
  async function changeBan(target: LinkTarget, isBanned: boolean): Promise<boolean> {
    const { articleId: targetId } = target;
    const besideId = queue.snapshot.article.articleId;
    try {
      if (isBanned) await client.suggestions.ban.mutate({ targetId, besideId, reason: null });
      else await client.suggestions.liftBan.mutate({ targetId });
      await queryClient.invalidateQueries({ queryKey: trpc.suggestions.pathKey() });
      return true;
    } catch (error) {
      toasts.fail(error);
      return false;
    }
  }

  /** The list as it stands, so that undo can put what is taken out back just there. */
  const standing = () => queue.snapshot.article.related.pins;
  function done(text: string, undo: () => Promise<unknown>) {
    const undoIt = async () => void (await undo());
    toasts.say(text, { label: common.undo, run: () => void undoIt() });
    onDone?.(undoIt);
  }

  return {
    pendingOrder,
    nextExpiry,
    setNextExpiry,
    pin: async (target) => {
      const expiresOn = nextExpiry;
      if (!(await pinAt(target, null, { reason: null, expiresOn }))) return;
      // A day that was chosen meanwhile is for the pin after this one.
      setNextExpiry((date) => (date === expiresOn ? null : date));
      const said = expiresOn === null ? t.added(target.title) : t.addedUntil(target.title, expiresOn);
      done(said, () => unpin(target));
    },
    unpin: async (target) => {
      const before = standing();
      if (await unpin(target)) done(t.removed(target.title), () => putBack(before, [target.articleId]));
    },
    unpinAll: async (entries) => {
      const before = standing();
      const removed = entries.map(({ pin }) => pin.articleId);
      const pins = before.map(({ pin }) => pin).filter(({ articleId }) => !removed.includes(articleId));
      if (!(await act((token) => client.related.replacePins.mutate({ ...token, pins })))) return;
      done(t.removedAll(entries.length), () => putBack(before, removed));
    },
    changePin: async ({ pin, target }, details) => {
      const change = (to: PinDetails) =>
        act((token) => client.related.changePin.mutate({ ...token, targetId: pin.articleId, ...to }));
      const before = { reason: pin.reason, expiresOn: pin.expiresOn };
      if (await change(details)) done(t.pinChanged(target.title), () => change(before));
    },
    reorder: async (targetIds) => {
      const before = queue.snapshot.article.related.pins.map(({ pin }) => pin.articleId);
      setPendingOrder(targetIds);
      const isDone = await order(targetIds);
      setPendingOrder((latest) => (latest === targetIds ? null : latest));
      if (isDone) onDone?.(async () => void (await order(before)));
    },
    exclude: async (target) => {
      const before = standing();
      const wasPinned = before.some(({ pin }) => pin.articleId === target.articleId);
      if (!(await exclude(target))) return;
      done(t.excluded(target.title), () => (wasPinned ? putBack(before, [target.articleId]) : lift(target)));
    },
    ban: async (target) => {
      if (await changeBan(target, true)) done(t.banned(target.title), () => changeBan(target, false));
    },
    lift: async (target) => {
      await lift(target);
    },
  };
}
