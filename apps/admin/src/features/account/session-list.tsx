"use client";

import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { SessionRow } from "#lib/session-row.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** The browsers somebody is signed in with; each but this one can be signed out. */
export function SessionList() {
  const { account: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const list = useQuery(trpc.account.sessions.queryOptions(undefined, { staleTime: 0 }));
  const [busy, setBusy] = useState<string | null>(null);

  async function end(which: string, work: () => Promise<unknown>, done: string) {
    setBusy(which);
    await work().then(
      () => toasts.say(done),
      (error: unknown) => toasts.fail(error),
    );
    await queryClient.invalidateQueries({ queryKey: trpc.account.sessions.queryKey() });
    setBusy(null);
  }

  if (list.isError) return <FailedLoad error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton className="h-28" />;
  const { items } = list.data;
  return (
    <>
      <ul aria-label={t.sessionsHeading} className="divide-y">
        {items.map((session) => (
          <SessionRow
            key={session.sessionId}
            session={session}
            busy={busy === session.sessionId}
            onEnd={(name) => {
              const { sessionId } = session;
              void end(
                sessionId,
                () => client.account.endSession.mutate({ sessionId }),
                t.sessionEnded(name),
              );
            }}
          />
        ))}
      </ul>
      {items.length > 1 ? (
        <Button
          className="mt-3"
          busy={busy === "others"}
          onClick={() => void end("others", () => client.account.endOtherSessions.mutate(), t.othersEnded)}
        >
          {t.endOthers}
        </Button>
      ) : (
        <p className="mt-3 text-sm text-ink-soft">{t.onlyThis}</p>
      )}
    </>
  );
}
