"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { Referrer } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

/** The articles that lose a link with this one, each with where it stands there. */
export function Referrers({ sentence }: { sentence?: (count: number) => string }) {
  const { common, publishing: t } = useMessages();
  const trpc = useTRPC();
  const articleId = useSession((session) => session.article.articleId);
  const { data } = useQuery(trpc.articles.referrers.queryOptions({ articleId }));
  if (!data) return <Skeleton className="h-5 w-2/3" />;
  if (data.items.length === 0) return <p className="text-sm text-ink-soft">{t.noReferrers}</p>;
  const byArticle = Map.groupBy(data.items, ({ target }) => target.articleId);
  const placesOf = (links: readonly Referrer[]) =>
    Array.from(
      Map.groupBy(links, ({ position }) => position),
      ([position, same]) => {
        const place = position === null ? t.referrerPlace.text : t.referrerPlace.list(position + 1);
        return same.some(({ live }) => live) ? place : t.referrerPlace.draft(place);
      },
    ).join(" · ");
  return (
    <div className="text-sm">
      <p className="text-ink-soft">{(sentence ?? t.referrers)(byArticle.size)}</p>
      <ul className="mt-1 max-h-40 list-disc overflow-y-auto pl-5">
        {Array.from(byArticle, ([id, links]) => (
          <li key={id}>
            <Link
              href={paths.article(id)}
              target="_blank"
              className="underline underline-offset-2 hover:text-accent"
            >
              {links[0]?.target.title || common.untitled}
            </Link>
            <span className="ml-2 text-xs text-ink-soft">{placesOf(links)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
