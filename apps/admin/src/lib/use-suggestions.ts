"use client";

import { articleLinkIds } from "@gongji/domain/article";
import { fillRelated, RELATED_SIZE, type RelatedItem, type RelatedTarget } from "@gongji/domain/related";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { LinkTarget, SuggestedArticle } from "#lib/contract.ts";
import { isOnShow, type PinEntry } from "#lib/shown-to-readers.ts";
import { todayInBeijing } from "#lib/use-dates.ts";

/** While a list is being made, how often it is asked for. */
const MAKING_MS = 2_000;

/** A suggestion as the rule that fills a list reads it. */
export type Candidate = SuggestedArticle & { readonly articleId: string; readonly question: string };

/** What stands beside the article in the session: what is proposed, and what readers will see of it. */
export interface Suggestions {
  /** False while the list is being made for the first time. */
  readonly isMade: boolean;
  readonly isFailed: boolean;
  /** Proposals that may still be pinned, best first. */
  readonly open: readonly SuggestedArticle[];
  /** The list readers will see once this is published. */
  readonly readers: readonly RelatedItem<Candidate>[];
  readonly titleOf: (articleId: string) => string;
  /** The article of a line of that list. */
  readonly targetOf: (articleId: string) => LinkTarget | undefined;
}

/** Proposals for the article being edited; what it shows follows every pin and exclusion at once. */
export function useSuggestions(): Suggestions {
  const trpc = useTRPC();
  const articleId = useSession((session) => session.article.articleId);
  const related = useSession((session) => session.article.related);
  const body = useSession((session) => session.draft.body);
  const regionCode = useSession((session) => session.draft.regionCode);
  const query = useQuery(
    trpc.suggestions.beside.queryOptions(
      { articleId },
      { refetchInterval: ({ state }) => (state.data?.rankedAt === null ? MAKING_MS : false) },
    ),
  );
  const items = query.data?.items;
  const derived = useMemo(
    () => derive({ articleId, regionCode, body, ...related }, items ?? []),
    [articleId, regionCode, body, related, items],
  );
  return { ...derived, isMade: query.data?.rankedAt !== null && query.isSuccess, isFailed: query.isError };
}

interface Owner {
  readonly articleId: string;
  readonly regionCode: string;
  readonly body: Parameters<typeof articleLinkIds>[0];
  readonly pins: readonly PinEntry[];
  readonly exclusions: readonly {
    readonly exclusion: { readonly articleId: string; readonly reason: string | null };
  }[];
}

function derive(owner: Owner, items: readonly SuggestedArticle[]) {
  const linkedIds = new Set(articleLinkIds(owner.body));
  const taken = new Set([
    ...owner.pins.map(({ pin }) => pin.articleId),
    ...owner.exclusions.map(({ exclusion }) => exclusion.articleId),
    ...linkedIds,
  ]);
  const allowed = items.filter(({ banned }) => !banned);
  const targets = new Map<string, RelatedTarget>();
  const known = new Map<string, LinkTarget>();
  for (const { target, regionChain } of allowed) {
    const { effectiveFrom, effectiveTo, reviewBy } = target;
    targets.set(target.articleId, { live: true, effectiveFrom, effectiveTo, reviewBy, regionChain });
    known.set(target.articleId, target);
  }
  for (const { pin, target } of owner.pins) {
    const { effectiveTo, state, regionCode } = target;
    targets.set(pin.articleId, {
      live: isOnShow(state),
      effectiveFrom: null,
      effectiveTo,
      reviewBy: null,
      regionChain: [regionCode],
    });
    known.set(pin.articleId, target);
  }
  const readers = fillRelated<Candidate>({
    ownerId: owner.articleId,
    ownerRegionChain: [owner.regionCode],
    pins: owner.pins.map(({ pin }) => pin),
    exclusions: owner.exclusions.map(({ exclusion }) => exclusion),
    linkedIds,
    candidates: allowed.map((item) => ({ ...item, articleId: item.target.articleId, question: item.asks })),
    targetOf: (id) => targets.get(id),
    on: todayInBeijing(),
    readerRegionChain: null,
    size: RELATED_SIZE,
  });
  return {
    open: allowed.filter(({ target }) => !taken.has(target.articleId)),
    readers,
    titleOf: (id: string) => known.get(id)?.title ?? "",
    targetOf: (id: string) => known.get(id),
  };
}
