"use client";

import { Button } from "@gongji/ui/button";
import { useMessages } from "#lib/messages-context.tsx";
import type { ImportTally } from "./import-file.ts";
import type { useImportRun } from "./use-import-run.ts";

/** The step that comes next: look, bring in, go on; and the ways around it. */
export function RunControls({ run, counts }: { run: ReturnType<typeof useImportRun>; counts: ImportTally }) {
  const { imports: t } = useMessages();
  const count = run.files.length;
  if (run.running) {
    return (
      <div className="mb-3 flex justify-end">
        <Button onClick={run.stop}>{t.stop}</Button>
      </div>
    );
  }
  const isImported = run.runId !== null;
  const isTried = counts.ready + counts.unchanged > 0 && !isImported;
  const isFinished = counts.done === count;
  return (
    <div className="mb-3 flex flex-wrap items-center justify-end gap-2">
      <p className="mr-auto text-sm text-ink-soft">{isImported || isTried ? null : t.tryFirst}</p>
      <Button onClick={run.clear}>{t.clear}</Button>
      {run.halt && !isFinished ? (
        <Button tone="primary" onClick={() => void run.start(isImported ? "import" : "preview", true)}>
          {t.goOn(count - counts.done)}
        </Button>
      ) : isImported ? null : (
        <>
          <Button tone={isTried ? "plain" : "primary"} onClick={() => void run.start("preview")}>
            {isTried ? t.tryAgain : t.startDry(count)}
          </Button>
          <Button tone={isTried ? "primary" : "plain"} onClick={() => void run.start("import")}>
            {t.start(count)}
          </Button>
        </>
      )}
    </div>
  );
}
