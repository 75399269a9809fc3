"use client";

import { Card } from "@gongji/ui/card";
import { CircleCheck } from "lucide-react";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { StateBadge } from "#lib/state-badge.tsx";
import { BlockerList } from "./blocker-list.tsx";
import { BrokenLinks } from "./broken-links.tsx";
import { LiveStatus } from "./live-status.tsx";
import { OpenComments } from "./open-comments.tsx";
import { ReleaseLine } from "./release-line.tsx";
import { useBlockers } from "./use-blockers.ts";
import { WorkflowStatus } from "./workflow-status.tsx";

/** What readers see now, what is missing before they see what is on the screen, and who has said what of it. */
export function PublishPanel() {
  const { publishing: t } = useMessages();
  const article = useSession((session) => session.article);
  const blockers = useBlockers();
  const { live, hasDraft, workflow } = article;
  const draftMatters = (hasDraft || live === null) && (article.abilities.edit || article.abilities.publish);
  return (
    <Card
      id="publish"
      heading={t.heading}
      actions={<StateBadge state={article.state} stage={workflow.stage} />}
    >
      <LiveStatus />
      {draftMatters && blockers.length > 0 ? (
        <div className="mt-3 border-t pt-3">
          <p className="mb-1 text-sm font-medium">{t.blockersTitle(blockers.length)}</p>
          <BlockerList blockers={blockers} />
        </div>
      ) : null}
      {draftMatters && blockers.length === 0 ? (
        <p className="mt-3 flex items-center gap-2 border-t pt-3 text-sm text-accent">
          <CircleCheck aria-hidden="true" className="size-4" />
          {t.ready}
        </p>
      ) : null}
      <BrokenLinks />
      <OpenComments />
      <WorkflowStatus />
      <ReleaseLine />
    </Card>
  );
}
