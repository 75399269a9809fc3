"use client";

import { Button } from "@gongji/ui/button";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useKeysetPages } from "#lib/use-keyset-pages.ts";
import { usualComparison } from "#lib/versions.ts";
import { ComparisonPanel } from "./comparison-panel.tsx";
import { LiveSpans } from "./live-spans.tsx";
import { Timeline } from "./timeline.tsx";
import { useCompared } from "./use-compared.ts";

/** Everything that happened to an article, newest first; what any two of its versions have different. */
export function HistoryRoom() {
  const { common, history: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const articleId = useSession((session) => session.article.articleId);
  const title = useSession((session) => session.draft.title);
  const [chosen, setChosen] = useCompared(articleId);
  const { items: entries, query: list } = useKeysetPages({
    queryKey: [...trpc.revisions.pathKey(), "timeline", articleId],
    load: (page, options) => client.revisions.timeline.query({ articleId, limit: 50, ...page }, options),
  });
  const compared = chosen ?? usualComparison(entries);
  return (
    <PageFrame wide>
      <div className="mb-5 flex items-center gap-2">
        <Button asChild tone="quiet" size="smallIcon" aria-label={t.back}>
          <Link href={paths.article(articleId)}>
            <ArrowLeft aria-hidden="true" />
          </Link>
        </Button>
        <h1 className="min-w-0 truncate text-xl font-semibold">{t.of(title || common.untitled)}</h1>
      </div>
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[21rem_minmax(0,1fr)]">
        <Timeline
          entries={list.isPending ? null : entries}
          compared={chosen}
          onCompare={setChosen}
          more={
            list.hasNextPage ? (
              <Button
                className="mt-1 w-full"
                busy={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {common.loadMore}
              </Button>
            ) : null
          }
        />
        <div className="min-w-0 space-y-4">
          <LiveSpans articleId={articleId} onCompare={setChosen} />
          {compared ? <ComparisonPanel compared={compared} entries={entries} onCompare={setChosen} /> : null}
        </div>
      </div>
    </PageFrame>
  );
}
