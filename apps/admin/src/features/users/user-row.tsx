"use client";

import { ROLES } from "@gongji/domain/article";
import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Menu, MenuItem } from "@gongji/ui/menu";
import { NativeSelect } from "@gongji/ui/native-select";
import { Ellipsis } from "lucide-react";
import { useTRPCClient } from "#lib/api.tsx";
import type { ListedUser } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useUserChange } from "./use-user-change.ts";

/** One user, with role and what can be done. Nobody changes themselves. */
export function UserRow({
  user,
  isMe,
  onSuspend,
  onReset,
  onSessions,
  onResetFactor,
}: {
  user: ListedUser;
  isMe: boolean;
  onSuspend: () => void;
  onReset: () => void;
  onSessions: () => void;
  onResetFactor: () => void;
}) {
  const { factor, shell, users: t } = useMessages();
  const client = useTRPCClient();
  const dates = useDates();
  const change = useUserChange();
  const { userId, name } = user;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-52 flex-1">
        <p className="flex items-center gap-2 font-medium">
          {name}
          {isMe ? <Badge tone="info">{t.you}</Badge> : null}
          {user.hasFactor ? <Badge tone="good">{factor.title}</Badge> : null}
          {user.suspendedAt ? <Badge tone="danger">{t.suspended}</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">
          {user.email} · {t.joined(dates.day(user.createdAt))}
        </p>
      </div>
      <div className="flex items-center gap-2">
        <NativeSelect
          aria-label={t.roleOf(name)}
          className="w-32"
          value={user.role}
          disabled={isMe}
          onChange={(event) => {
            const role = ROLES.find((one) => one === event.target.value);
            if (!role) return;
            void change(
              client.users.setRole.mutate({ userId, role }),
              t.roleChanged(name, shell.roles[role]),
            );
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {shell.roles[role]}
            </option>
          ))}
        </NativeSelect>
        {isMe ? (
          <span className="size-9" />
        ) : (
          <Menu
            trigger={
              <Button tone="quiet" size="icon" aria-label={t.actions(name)}>
                <Ellipsis aria-hidden="true" />
              </Button>
            }
          >
            <MenuItem onSelect={onSessions}>{t.sessions}</MenuItem>
            <MenuItem onSelect={onReset}>{t.reset}</MenuItem>
            {user.hasFactor ? <MenuItem onSelect={onResetFactor}>{factor.reset}</MenuItem> : null}
            {user.suspendedAt ? (
              <MenuItem
                onSelect={() => void change(client.users.resume.mutate({ userId }), t.resumedDone(name))}
              >
                {t.resume}
              </MenuItem>
            ) : (
              <MenuItem danger onSelect={onSuspend}>
                {t.suspend}
              </MenuItem>
            )}
          </Menu>
        )}
      </div>
    </li>
  );
}
