"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedUser } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { SessionRow } from "#lib/session-row.tsx";
import { useChange } from "#lib/use-change.ts";

/** The browsers somebody else is signed in with; each, or all of them, can be signed out. */
export function UserSessionsDialog({ user, onClose }: { user: ListedUser; onClose: () => void }) {
  const { account, common, users: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.users.sessions.pathKey());
  const { userId } = user;
  const list = useQuery(trpc.users.sessions.queryOptions({ userId }, { staleTime: 0 }));
  const end = (sessionId: string | null) =>
    void change(client.users.endSessions.mutate({ userId, sessionId }), ({ ended }) =>
      t.sessionsEnded(user.name, ended),
    );
  const items = list.data?.items ?? [];
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.sessionsTitle(user.name)}
      closeLabel={common.close}
      width="medium"
      actions={
        items.length > 0 ? (
          <Button tone="danger" onClick={() => end(null)}>
            {t.endAll}
          </Button>
        ) : undefined
      }
    >
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {list.isSuccess && items.length === 0 ? <p className="text-sm text-ink-soft">{t.noSessions}</p> : null}
      <ul aria-label={account.sessionsHeading} className="divide-y" hidden={items.length === 0}>
        {items.map((session) => (
          <SessionRow
            key={session.sessionId}
            session={session}
            busy={false}
            onEnd={() => end(session.sessionId)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
