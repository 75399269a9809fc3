"use client";

import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import type { ListedUser } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { useMe } from "#lib/use-me.ts";
import { FactorPolicy } from "./factor-policy.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { NewUserDialog } from "./new-user-dialog.tsx";
import { ResetFactorDialog } from "./reset-factor-dialog.tsx";
import { ResetPasswordDialog } from "./reset-password-dialog.tsx";
import { SuspendDialog } from "./suspend-dialog.tsx";
import { UserRow } from "./user-row.tsx";
import { UserSessionsDialog } from "./user-sessions-dialog.tsx";

/** Who works here, in which role. */
export function UsersRoom() {
  const { invite, users: t } = useMessages();
  const trpc = useTRPC();
  const me = useMe();
  const list = useQuery(trpc.users.list.queryOptions());
  const [open, setOpen] = useState<
    | { dialog: "new" | "invite" }
    | { dialog: "suspend" | "reset" | "sessions" | "factor"; user: ListedUser }
    | null
  >(null);
  const close = () => setOpen(null);
  return (
    <PageFrame>
      <PageHeading
        title={t.title}
        hint={t.hint}
        actions={
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setOpen({ dialog: "new" })}>{t.add}</Button>
            <Button tone="primary" onClick={() => setOpen({ dialog: "invite" })}>
              <UserPlus aria-hidden="true" />
              {invite.send}
            </Button>
          </div>
        }
      />
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-64 w-full rounded-card" /> : null}
      {list.data ? (
        <ul aria-label={t.title} className="divide-y rounded-card border bg-surface">
          {list.data.items.map((user) => (
            <UserRow
              key={user.userId}
              user={user}
              isMe={user.userId === me?.userId}
              onSuspend={() => setOpen({ dialog: "suspend", user })}
              onReset={() => setOpen({ dialog: "reset", user })}
              onSessions={() => setOpen({ dialog: "sessions", user })}
              onResetFactor={() => setOpen({ dialog: "factor", user })}
            />
          ))}
        </ul>
      ) : null}
      <InvitationList />
      <FactorPolicy />
      {open?.dialog === "invite" ? <InviteDialog onClose={close} /> : null}
      {open?.dialog === "sessions" ? <UserSessionsDialog user={open.user} onClose={close} /> : null}
      {open?.dialog === "factor" ? <ResetFactorDialog user={open.user} onClose={close} /> : null}
      {open?.dialog === "new" ? <NewUserDialog onClose={close} /> : null}
      {open?.dialog === "suspend" ? <SuspendDialog user={open.user} onClose={close} /> : null}
      {open?.dialog === "reset" ? <ResetPasswordDialog user={open.user} onClose={close} /> : null}
    </PageFrame>
  );
}
