"use client";

import { useQuery } from "@tanstack/react-query";
import { PackageCheck } from "lucide-react";
import Link from "next/link";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";

/** Says in the article's room which release it is in, and when that is to come about. */
export function ReleaseLine() {
  const { releases: t } = useMessages();
  const trpc = useTRPC();
  const dates = useDates();
  const articleId = useSession((session) => session.article.articleId);
  const { data } = useQuery(trpc.releases.ofArticle.queryOptions({ articleId }, { staleTime: 0 }));
  if (!data?.release) return null;
  const { releaseId, name, publishAt } = data.release;
  return (
    <p className="mt-3 flex items-center gap-2 border-t pt-3 text-sm">
      <PackageCheck aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
      <Link href={paths.release(releaseId)} className="hover:text-accent hover:underline">
        {publishAt ? t.inReleasePlanned(name, dates.instant(publishAt)) : t.inRelease(name)}
      </Link>
    </p>
  );
}
