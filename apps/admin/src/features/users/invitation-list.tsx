"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { useQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";
import { useDates } from "#lib/use-dates.ts";

const tones = { open: "info", expired: "neutral", accepted: "good", revoked: "neutral" } as const;

/** Who was invited, and what came of it; open ones can be taken back. */
export function InvitationList() {
  const { common, invite: t, shell } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const dates = useDates();
  const change = useChange(trpc.invitations.pathKey());
  const list = useQuery(trpc.invitations.list.queryOptions(undefined, { staleTime: 0 }));
  if (list.isError) return <FailedLoad error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card id="invitations" heading={t.listTitle} className="mt-5">
      <ul aria-label={t.listTitle} className="max-h-96 divide-y overflow-y-auto">
        {items.map(({ invitationId, email, role, state, createdAt, createdBy, expiresAt }) => (
          <li key={invitationId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5 text-sm">
            <div className="min-w-52 flex-1">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                <span className="break-all">{email}</span>
                <Badge tone={tones[state]}>{t.states[state]}</Badge>
              </p>
              <p className="text-ink-soft">
                {[
                  shell.roles[role],
                  t.invitedBy(createdBy ?? common.platform, dates.day(createdAt)),
                  state === "open" ? t.until(dates.instant(expiresAt)) : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            {state === "open" ? (
              <Button
                size="small"
                tone="dangerQuiet"
                aria-label={t.revokeOf(email)}
                onClick={() =>
                  void change(client.invitations.revoke.mutate({ invitationId }), t.revoked(email))
                }
              >
                {t.revoke}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
