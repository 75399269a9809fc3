"use client";

import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { DropArea } from "./drop-area.tsx";
import { tally } from "./import-file.ts";
import { RefusedFiles } from "./refused-files.tsx";
import { RunControls } from "./run-controls.tsx";
import { RunList } from "./run-list.tsx";
import { RunProgress } from "./run-progress.tsx";
import { RunResults } from "./run-results.tsx";
import { useImportRun } from "./use-import-run.ts";

/** Pages of the old site come in here: drop, try, import, look at what each became, and take it back. */
export function ImportRoom() {
  const { imports: t } = useMessages();
  const run = useImportRun();
  const counts = tally(run.files);
  const hasFiles = run.files.length > 0;
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={t.hint} />
      <DropArea
        onFiles={(files) => void run.add(files)}
        disabled={run.running !== null}
        busy={run.unpacking}
      />
      <RefusedFiles files={run.refused} />
      {hasFiles ? (
        <section aria-label={t.results} className="mt-5">
          <RunControls run={run} counts={counts} />
          <RunProgress run={run} counts={counts} />
          <RunResults files={run.files} onRemove={run.running ? null : run.remove} />
        </section>
      ) : null}
      <RunList />
    </PageFrame>
  );
}
