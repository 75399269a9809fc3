"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { ListedArticle } from "#lib/contract.ts";

/** Which rows are chosen. */
export interface Selection {
  readonly chosen: readonly ListedArticle[];
  readonly has: (articleId: string) => boolean;
  /** Chooses a row or lets it go; with `upTo` all between the last one touched and this one too. */
  readonly toggle: (articleId: string, upTo: boolean) => void;
  /** Chooses every row that is loaded, or lets all go. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Keeps which rows are chosen; one that is no longer in the list is not. */
export function useSelection(items: readonly ListedArticle[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const lastTouched = useRef<string | null>(null);
  const chosen = useMemo(() => items.filter(({ articleId }) => ids.has(articleId)), [items, ids]);
  const clear = useCallback(() => setIds(new Set()), []);
  const toggle = (articleId: string, upTo: boolean) => {
    const order = items.map((item) => item.articleId);
    const [from, to] = [order.indexOf(lastTouched.current ?? ""), order.indexOf(articleId)];
    const touched = upTo && from >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [articleId];
    const isChoosing = !ids.has(articleId);
    const next = new Set(ids);
    for (const id of touched) {
      if (isChoosing) next.add(id);
      else next.delete(id);
    }
    lastTouched.current = articleId;
    setIds(next);
  };
  return {
    chosen,
    has: (articleId) => ids.has(articleId),
    toggle,
    toggleAll: () =>
      setIds(chosen.length === items.length ? new Set() : new Set(items.map((item) => item.articleId))),
    clear,
  };
}
