"use client";

import type { ArticleState } from "@gongji/domain/article";
import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { CircleCheck, CircleDashed, CircleOff, type LucideIcon, PenLine } from "lucide-react";
import { useMessages } from "./messages-context.tsx";

const looks: Record<ArticleState, { tone: BadgeTone; Icon: LucideIcon }> = {
  stub: { tone: "outline", Icon: CircleDashed },
  draft: { tone: "warning", Icon: PenLine },
  live: { tone: "good", Icon: CircleCheck },
  live_with_draft: { tone: "info", Icon: PenLine },
  withdrawn: { tone: "danger", Icon: CircleOff },
};

/** An article's state, in a word and a colour. */
export function StateBadge({ state }: { state: ArticleState }) {
  const t = useMessages();
  const { tone, Icon } = looks[state];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" />
      {t.articles.states[state]}
    </Badge>
  );
}
