"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

/** The articles that lose an entry of their related list with this one. */
export function Referrers({ sentence }: { sentence?: (count: number) => string }) {
  const { common, publishing: t } = useMessages();
  const trpc = useTRPC();
  const articleId = useSession((session) => session.article.articleId);
  const { data } = useQuery(trpc.articles.referrers.queryOptions({ articleId }));
  if (!data) return <Skeleton className="h-5 w-2/3" />;
  if (data.items.length === 0) return <p className="text-sm text-ink-soft">{t.noReferrers}</p>;
  return (
    <div className="text-sm">
      <p className="text-ink-soft">{(sentence ?? t.referrers)(data.items.length)}</p>
      <ul className="mt-1 max-h-40 list-disc overflow-y-auto pl-5">
        {data.items.map(({ target, position, live }) => (
          <li key={`${target.articleId}-${position}-${live}`}>
            <Link
              href={paths.article(target.articleId)}
              target="_blank"
              className="underline underline-offset-2 hover:text-accent"
            >
              {target.title || common.untitled}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
