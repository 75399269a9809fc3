"use client";

import { Button } from "@gongji/ui/button";
import { Checkbox } from "@gongji/ui/checkbox";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { DropArea } from "./drop-area.tsx";
import { FileRow } from "./file-row.tsx";
import { tally } from "./import-file.ts";
import { useImportRun } from "./use-import-run.ts";

/** Pages of the old site come in here: drop, try, import, look at what each became. */
export function ImportRoom() {
  const { imports: t } = useMessages();
  const run = useImportRun();
  const [dryRun, setDryRun] = useState(false);
  const counts = tally(run.files);
  const finished = run.files.length > 0 && counts.done === run.files.length && !run.running;
  const onlyTried = finished && counts.readable > 0;
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={t.hint} />
      <DropArea onFiles={run.add} disabled={run.running} />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Checkbox
          label={t.dryRun}
          checked={dryRun}
          disabled={run.running}
          onChange={(event) => setDryRun(event.target.checked)}
        />
        <span className="ml-auto flex flex-wrap gap-2">
          {run.running ? <Button onClick={run.stop}>{t.stop}</Button> : null}
          {run.files.length > 0 && !run.running ? <Button onClick={run.clear}>{t.clear}</Button> : null}
          {onlyTried ? (
            <Button
              tone="primary"
              onClick={() => {
                setDryRun(false);
                void run.start(false);
              }}
            >
              {t.importNow}
            </Button>
          ) : (
            <Button
              tone="primary"
              busy={run.running}
              disabled={run.files.length === 0 || finished}
              onClick={() => void run.start(dryRun)}
            >
              {dryRun ? t.startDry(run.files.length) : t.start(run.files.length)}
            </Button>
          )}
        </span>
      </div>
      {run.files.length > 0 ? (
        <section aria-label={t.results} className="mt-5">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-3 text-sm" role="status">
            <span>{t.progress(counts.done, run.files.length)}</span>
            {finished ? (
              <span className="font-medium">
                {counts.readable > 0
                  ? t.drySummary(counts.readable, counts.failed)
                  : t.summary(counts.created, counts.unchanged, counts.failed)}
              </span>
            ) : null}
          </div>
          <progress
            aria-label={t.progress(counts.done, run.files.length)}
            value={counts.done}
            max={run.files.length}
            className="mb-3 h-1.5 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-accent"
          />
          <ul className="divide-y overflow-hidden rounded-card border bg-surface">
            {run.files.map((file) => (
              <FileRow key={file.id} file={file} onRemove={run.running ? null : () => run.remove(file.id)} />
            ))}
          </ul>
        </section>
      ) : null}
    </PageFrame>
  );
}
