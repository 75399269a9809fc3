"use client";

import { articleLinkIds } from "@gongji/domain/article";
import { useMemo } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { isOnShow } from "#lib/shown-to-readers.ts";

/** A link in the text on the screen that readers could not follow; its target is null once it was deleted for good. */
export interface BrokenLink {
  readonly articleId: string;
  readonly target: LinkTarget | null;
}

/** The links in the text on the screen that readers could not follow, each target once. One that is not saved yet is not judged. */
export function useBrokenLinks(): BrokenLink[] {
  const body = useSession((session) => session.draft.body);
  const { draft, linked } = useSession((session) => session.article);
  return useMemo(() => {
    const saved = new Set(articleLinkIds(draft.body));
    const targets = new Map(linked.map((target) => [target.articleId, target]));
    return articleLinkIds(body)
      .filter((articleId) => saved.has(articleId))
      .map((articleId) => ({ articleId, target: targets.get(articleId) ?? null }))
      .filter(({ target }) => target === null || !isOnShow(target.state));
  }, [body, draft.body, linked]);
}
