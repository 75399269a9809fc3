"use client";

import { Button } from "@gongji/ui/button";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "./api.tsx";
import { useMessages } from "./messages-context.tsx";
import { useChange } from "./use-change.ts";
import { useMay } from "./use-me.ts";

/** Has the jobs of the related lists that were given up done once more. Nothing for who may not. */
export function RetryJobs() {
  const { walk: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const change = useChange(trpc.jobs.pathKey());
  if (!useMay("article.curate_related")) return null;
  async function retry() {
    await change(client.jobs.retry.mutate(), ({ retried }) => t.jobs.retried(retried));
    await queryClient.invalidateQueries({ queryKey: trpc.desk.pathKey() });
  }
  return (
    <Button size="small" onClick={() => void retry()}>
      {t.jobs.retry}
    </Button>
  );
}
