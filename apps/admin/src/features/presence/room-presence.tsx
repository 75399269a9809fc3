"use client";

import { Notice } from "@gongji/ui/notice";
import { createContext, type ReactNode, use } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { Present } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { PresentPeople } from "#lib/presence/present-people.tsx";
import { usePresence } from "./use-presence.ts";

const PresenceContext = createContext<readonly Present[]>([]);

/** Says to the others that this window has the article open, and to everything inside who they are. */
export function RoomPresence({ children }: { children: ReactNode }) {
  return <PresenceContext value={usePresence()}>{children}</PresenceContext>;
}

/** Who else is in the room, beside how the saving stands. */
export function PresenceLine() {
  const { presence: t } = useMessages();
  const people = use(PresenceContext);
  return (
    <span role="status" aria-label={t.here} className="flex min-w-0 text-sm">
      <PresentPeople people={people} />
    </span>
  );
}

/** Says that others change the article too, and what becomes of both changes. */
export function MergeNotice() {
  const { presence: t } = useMessages();
  const mayEdit = useSession((session) => session.article.abilities.edit);
  const editing = use(PresenceContext).filter(({ isEditing }) => isEditing);
  if (!mayEdit || editing.length === 0) return null;
  return <Notice live>{t.merge(editing.map(({ name }) => name).join(t.and))}</Notice>;
}
