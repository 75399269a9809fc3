"use client";

import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { CircleCheck, Clock, type LucideIcon, PenLine, Undo2 } from "lucide-react";
import type { ListedRelease } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

const looks: Record<ListedRelease["state"], { tone: BadgeTone; Icon: LucideIcon }> = {
  open: { tone: "warning", Icon: PenLine },
  planned: { tone: "info", Icon: Clock },
  published: { tone: "good", Icon: CircleCheck },
  reverted: { tone: "neutral", Icon: Undo2 },
};

/** Where a release stands, in words and colours. */
export function ReleaseBadge({ state }: { state: ListedRelease["state"] }) {
  const { releases: t } = useMessages();
  const { tone, Icon } = looks[state];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" />
      {t.states[state]}
    </Badge>
  );
}
