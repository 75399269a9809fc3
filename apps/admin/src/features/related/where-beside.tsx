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

/** From which articles readers come to this one: those that pin it, link to it, or have it suggested. Asked for when opened. */
export function WhereBeside() {
  const { common, related: t } = useMessages();
  const trpc = useTRPC();
  const articleId = useSession((session) => session.article.articleId);
  const [isOpen, setOpen] = useState(false);
  const enabled = { enabled: isOpen };
  const linked = useQuery(trpc.articles.referrers.queryOptions({ articleId }, enabled));
  const suggested = useQuery(trpc.suggestions.suggesters.queryOptions({ articleId }, enabled));
  const referrers = linked.data?.items ?? [];
  const linking = new Set(referrers.map(({ target }) => target.articleId));
  const rows = [
    ...referrers.map(({ target, position }) => ({
      target,
      place: position,
      origin: position === null ? ("text" as const) : ("pinned" as const),
    })),
    ...(suggested.data?.items ?? [])
      .filter(({ target }) => !linking.has(target.articleId))
      .map(({ target, rank }) => ({ target, place: rank, origin: "suggested" as const })),
  ];
  // A draft repeats what is on show.
  const shown = [
    ...new Map(rows.map((row) => [`${row.target.articleId} ${row.origin} ${row.place}`, row])).values(),
  ].slice(0, SHOWN_MAX);
  return (
    <details className="mt-3 border-t pt-2 text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-ink-soft">{t.whereBeside}</summary>
      {linked.isPending || suggested.isPending ? (
        <p className="mt-1.5 text-ink-soft">{common.loading}</p>
      ) : shown.length === 0 ? (
        <p className="mt-1.5 text-ink-soft">{t.nowhereBeside}</p>
      ) : (
        <ul className="mt-1.5 space-y-1">
          {shown.map(({ target, place, origin }) => (
            <li key={`${target.articleId} ${origin} ${place}`} className="flex items-baseline gap-2">
              <Link
                href={paths.article(target.articleId)}
                className="min-w-0 flex-1 hover:text-accent hover:underline"
              >
                {target.title || common.untitled}
              </Link>
              {place === null ? null : (
                <span className="shrink-0 text-xs text-ink-soft">{t.atPlace(place + 1)}</span>
              )}
              <Badge tone={origin === "suggested" ? "neutral" : "good"}>{t.origins[origin]}</Badge>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
