"use client";

import { Notice } from "@gongji/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { RetryJobs } from "#lib/retry-jobs.tsx";

const LOOK_EVERY_MS = 15_000;

/** Says when suggestions are being made again, are behind, or nobody makes them. Nothing when all is well. */
export function JobLine() {
  const { walk: t } = useMessages();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.jobs.list.queryOptions(undefined, { refetchInterval: LOOK_EVERY_MS }));
  const queue = data?.queues.find(({ name }) => name === "related");
  if (!queue) return null;
  if (queue.state === "dead") return <Notice tone="danger">{t.jobs.dead(queue.waiting)}</Notice>;
  if (queue.state === "failed") {
    return (
      <Notice tone="warning" actions={<RetryJobs />}>
        {t.jobs.failed(queue.failed)}
      </Notice>
    );
  }
  if (queue.state === "behind") return <Notice tone="warning">{t.jobs.behind(queue.waiting)}</Notice>;
  const { phase, done, total } = data?.ranking ?? { phase: "idle", done: 0, total: 0 };
  return phase === "rebuilding" ? <Notice tone="info">{t.jobs.rebuilding(done, total)}</Notice> : null;
}
