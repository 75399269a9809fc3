"use client";

import type { ArticleState, DraftStage } from "@gongji/domain/article";
import { Badge, type BadgeTone } from "@gongji/ui/badge";
import {
  CircleCheck,
  CircleDashed,
  CircleOff,
  Clock,
  Eye,
  type LucideIcon,
  PenLine,
  Stamp,
  Trash2,
  Undo2,
} from "lucide-react";
import { useMessages } from "./messages-context.tsx";

const looks: Record<ArticleState, { tone: BadgeTone; Icon: LucideIcon }> = {
  stub: { tone: "outline", Icon: CircleDashed },
  draft: { tone: "warning", Icon: PenLine },
  live: { tone: "good", Icon: CircleCheck },
  live_with_draft: { tone: "info", Icon: PenLine },
  withdrawn: { tone: "danger", Icon: CircleOff },
  trashed: { tone: "danger", Icon: Trash2 },
};
const stageLooks: Record<Exclude<DraftStage, "editing">, { tone: BadgeTone; Icon: LucideIcon }> = {
  changes_requested: { tone: "warning", Icon: Undo2 },
  submitted: { tone: "info", Icon: Eye },
  approved: { tone: "good", Icon: Stamp },
  scheduled: { tone: "good", Icon: Clock },
};

/** An article's state and, where it is given, how far its draft has come: in words and colours. */
export function StateBadge({ state, stage = null }: { state: ArticleState; stage?: DraftStage | null }) {
  const t = useMessages();
  const { tone, Icon } = looks[state];
  const isOnItsWay = stage !== null && stage !== "editing";
  return (
    <>
      {isOnItsWay && state === "draft" ? null : (
        <Badge tone={tone}>
          <Icon aria-hidden="true" />
          {t.articles.states[state]}
        </Badge>
      )}
      {isOnItsWay ? <StageBadge stage={stage} /> : null}
    </>
  );
}

function StageBadge({ stage }: { stage: Exclude<DraftStage, "editing"> }) {
  const t = useMessages();
  const { tone, Icon } = stageLooks[stage];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" />
      {t.workflow.stages[stage]}
    </Badge>
  );
}
