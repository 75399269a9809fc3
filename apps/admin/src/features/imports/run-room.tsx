"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Undo2 } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import type { ListedImportRun } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { KeptList } from "./kept-list.tsx";
import { RunPages } from "./run-pages.tsx";
import { UndoDialog } from "./undo-dialog.tsx";

/** One import: its pages beside their sources, and the way to take all of it back. */
export function RunRoom({ runId }: { runId: string }) {
  const { common, imports: t } = useMessages();
  const dates = useDates();
  const trpc = useTRPC();
  const found = useQuery(trpc.imports.get.queryOptions({ runId }, { staleTime: 0 }));
  const [undoing, setUndoing] = useState(false);
  const run = found.data?.run;
  return (
    <PageFrame>
      <Link
        href={paths.imports}
        className="mb-3 inline-flex items-center gap-1.5 text-sm text-accent hover:underline"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t.title}
      </Link>
      {found.isError ? <FailedLoad error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton className="h-40 w-full rounded-card" /> : null}
      {run ? (
        <>
          <PageHeading
            title={t.runTitle(dates.instant(run.startedAt))}
            hint={[run.startedBy?.name ?? common.platform, run.fileName].filter(Boolean).join(" · ")}
            actions={
              run.mayUndo ? (
                <Button onClick={() => setUndoing(true)}>
                  <Undo2 aria-hidden="true" />
                  {t.undo}
                </Button>
              ) : run.undoneAt ? (
                <Badge>{t.undone}</Badge>
              ) : null
            }
          />
          <Outcome run={run} />
          <KeptList kept={found.data?.kept ?? []} />
          <RunPages runId={runId} />
        </>
      ) : null}
      {undoing ? <UndoDialog runId={runId} onClose={() => setUndoing(false)} /> : null}
    </PageFrame>
  );
}

function Outcome({ run }: { run: ListedImportRun }) {
  const { common, imports: t } = useMessages();
  const dates = useDates();
  if (!run.undoneAt) {
    const facts = [
      t.pageCount(run.pages),
      run.stubs > 0 ? t.stubCount(run.stubs) : null,
      run.unchanged > 0 ? t.unchangedCount(run.unchanged) : null,
    ];
    return <p className="mb-5 text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>;
  }
  return (
    <Notice className="mb-5">
      {t.undoneBy(run.undoneBy?.name ?? common.platform, dates.instant(run.undoneAt))}{" "}
      {t.undoSummary(run.removedPages, run.removedStubs, run.emptiedStubs)}
    </Notice>
  );
}
