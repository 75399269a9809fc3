"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Bowser from "bowser";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedSession } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { useDates } from "#lib/use-dates.ts";

/** What a browser is called, as far as it says so. */
function browserName(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const { browser, os } = Bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(" · ") || null;
}

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

function SessionRow({
  session,
  busy,
  onEnd,
}: {
  session: ListedSession;
  busy: boolean;
  onEnd: (name: string) => void;
}) {
  const { account: t } = useMessages();
  const dates = useDates();
  const name = browserName(session.userAgent) ?? t.unknownBrowser;
  const facts = [t.signedIn(dates.instant(session.signedInAt)), session.address && t.from(session.address)];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {session.isCurrent ? <Badge tone="info">{t.thisBrowser}</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {session.isCurrent ? null : (
        <Button
          size="small"
          busy={busy}
          aria-label={t.endOf(name, dates.instant(session.signedInAt))}
          onClick={() => onEnd(name)}
        >
          {t.end}
        </Button>
      )}
    </li>
  );
}
