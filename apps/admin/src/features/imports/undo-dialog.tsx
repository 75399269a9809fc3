"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";
import { KeptList } from "./kept-list.tsx";

/** Says what taking an import back would remove and keep, and does it. */
export function UndoDialog({ runId, onClose }: { runId: string; onClose: () => void }) {
  const { imports: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const change = useChange(trpc.imports.pathKey());
  const expected = useQuery({
    // Apart from the other questions about imports: once the run is undone, this one is not asked again.
    queryKey: ["undo-import", runId],
    queryFn: ({ signal }) => client.imports.previewUndo.query({ runId }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
  async function undo() {
    const done = await change(client.imports.undo.mutate({ runId }), ({ removedPages, removedStubs }) =>
      t.undoneDone(removedPages, removedStubs),
    );
    await queryClient.invalidateQueries({ queryKey: trpc.articles.pathKey() });
    return done;
  }
  return (
    <ConfirmDialog title={t.undoTitle} confirm={t.undo} danger onConfirm={undo} onClose={onClose}>
      <p>{t.undoHint}</p>
      {expected.isPending ? <Skeleton className="h-16 w-full" /> : null}
      {expected.isError ? (
        <FailedLoad error={expected.error} onRetry={() => void expected.refetch()} />
      ) : null}
      {expected.data ? (
        <>
          <p className="font-medium">
            {t.undoSummary(
              expected.data.removedPages,
              expected.data.removedStubs,
              expected.data.emptiedStubs,
            )}
          </p>
          <KeptList kept={expected.data.kept} />
        </>
      ) : null}
    </ConfirmDialog>
  );
}
