"use client";

import { Badge } from "@gongji/ui/badge";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

const SHOWN_MAX = 30;

/** Beside which articles this one stands: those that pin it, and those it is suggested to. Asked for when opened. */
export function WhereBeside() {
  const { common, related: t } = useMessages();
  const trpc = useTRPC();
  const articleId = useSession((session) => session.article.articleId);
  const [isOpen, setOpen] = useState(false);
  const enabled = { enabled: isOpen };
  const pinned = useQuery(trpc.articles.referrers.queryOptions({ articleId }, enabled));
  const suggested = useQuery(trpc.suggestions.suggesters.queryOptions({ articleId }, enabled));
  const pinners = pinned.data?.items ?? [];
  const pinnerIds = new Set(pinners.map(({ target }) => target.articleId));
  const rows = [
    ...pinners.map(({ target, position }) => ({ target, place: position + 1, origin: "pinned" as const })),
    ...(suggested.data?.items ?? [])
      .filter(({ target }) => !pinnerIds.has(target.articleId))
      .map(({ target, rank }) => ({ target, place: rank + 1, origin: "suggested" as const })),
  ].slice(0, SHOWN_MAX);
  return (
    <details className="mt-3 border-t pt-2 text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-ink-soft">{t.whereBeside}</summary>
      {pinned.isPending || suggested.isPending ? (
        <p className="mt-1.5 text-ink-soft">{common.loading}</p>
      ) : rows.length === 0 ? (
        <p className="mt-1.5 text-ink-soft">{t.nowhereBeside}</p>
      ) : (
        <ul className="mt-1.5 space-y-1">
          {rows.map(({ target, place, origin }) => (
            <li key={target.articleId} className="flex items-baseline gap-2">
              <Link
                href={paths.article(target.articleId)}
                className="min-w-0 flex-1 hover:text-accent hover:underline"
              >
                {target.title || common.untitled}
              </Link>
              <span className="shrink-0 text-xs text-ink-soft">{t.atPlace(place)}</span>
              <Badge tone={origin === "pinned" ? "good" : "neutral"}>{t.origins[origin]}</Badge>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
