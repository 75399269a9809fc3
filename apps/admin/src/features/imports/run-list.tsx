"use client";

import { Badge } from "@gongji/ui/badge";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedImportRun } from "#lib/contract.ts";
import { KeysetFrame } from "#lib/keyset-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { useKeysetPages } from "#lib/use-keyset-pages.ts";

/** Every import there was, newest first. */
export function RunList() {
  const { imports: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useKeysetPages({
    queryKey: [...trpc.imports.pathKey(), "runs"],
    load: (page, options) => client.imports.list.query(page, options),
  });
  return (
    <section aria-labelledby="import-runs" className="mt-8">
      <h2 id="import-runs" className="mb-3 text-base font-semibold">
        {t.runs}
      </h2>
      <KeysetFrame
        list={list}
        waiting="h-32 rounded-card"
        empty={<p className="text-sm text-ink-soft">{t.noRuns}</p>}
      >
        {(runs) => (
          <ul className="divide-y rounded-card border bg-surface">
            {runs.map((run) => (
              <RunRow key={run.runId} run={run} />
            ))}
          </ul>
        )}
      </KeysetFrame>
    </section>
  );
}

function RunRow({ run }: { run: ListedImportRun }) {
  const { common, imports: t } = useMessages();
  const dates = useDates();
  const came = run.undoneAt
    ? [t.removedPages(run.removedPages), t.keptPages(run.pages)]
    : [t.pageCount(run.pages), ...(run.stubs > 0 ? [t.stubCount(run.stubs)] : [])];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 text-sm">
      <div className="min-w-60 flex-1">
        <Link href={paths.importRun(run.runId)} className="font-medium hover:underline">
          {dates.instant(run.startedAt)}
        </Link>
        <p className="truncate text-ink-soft">
          {[run.startedBy?.name ?? common.platform, run.fileName].filter(Boolean).join(" · ")}
        </p>
      </div>
      <span className="text-ink-soft">
        {[...came, run.unchanged > 0 ? t.unchangedCount(run.unchanged) : null].filter(Boolean).join(" · ")}
      </span>
      {run.undoneAt ? <Badge>{t.undone}</Badge> : null}
    </li>
  );
}
