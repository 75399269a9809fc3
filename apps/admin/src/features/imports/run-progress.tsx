"use client";

import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import Link from "next/link";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import type { ImportTally } from "./import-file.ts";
import type { useImportRun } from "./use-import-run.ts";

/** How far the run is, what it came to, and why it stands still. */
export function RunProgress({ run, counts }: { run: ReturnType<typeof useImportRun>; counts: ImportTally }) {
  const { imports: t } = useMessages();
  const { created, filled, unchanged, ready, failed, done } = counts;
  const isFinished = done === run.files.length && !run.running;
  return (
    <div className="mb-3 space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3 text-sm" role="status">
        <span>{t.progress(done, run.files.length)}</span>
        {isFinished ? (
          <span className="font-medium">
            {run.runId
              ? t.summary(created, filled, unchanged, failed)
              : t.drySummary(ready, unchanged, failed)}
          </span>
        ) : null}
      </div>
      <progress
        aria-label={t.progress(done, run.files.length)}
        value={done}
        max={run.files.length}
        className="block h-1.5 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-accent"
      />
      {run.halt ? (
        <Notice tone="warning" live>
          {t.halted[run.halt]}
          {run.halt === "signed_out" ? (
            <>
              {" "}
              <a href={paths.signIn} target="_blank" rel="noopener" className="text-accent underline">
                {t.signInAgain}
              </a>
            </>
          ) : null}
        </Notice>
      ) : null}
      {run.runId && !run.running && created + filled > 0 ? (
        <Notice
          actions={
            <Button asChild size="small">
              <Link href={paths.importRun(run.runId)}>{t.openRun}</Link>
            </Button>
          }
        >
          {t.canUndo}
        </Notice>
      ) : null}
    </div>
  );
}
