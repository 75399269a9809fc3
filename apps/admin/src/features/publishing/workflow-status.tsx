"use client";

import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import { useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { ReviewTimeline } from "./review-timeline.tsx";
import { useAct } from "./use-act.ts";

/** Where the draft stands on its way to its readers: who said what, what became void, what is planned. */
export function WorkflowStatus() {
  const { common, workflow: t } = useMessages();
  const dates = useDates();
  const { workflow, abilities } = useSession((session) => session.article);
  const { stage, steps, voided, publication, draftExpiry } = workflow;
  if (stage === null) return null;
  const name = (person: { name: string } | null | undefined) => person?.name ?? common.platform;
  const [last] = steps;
  const said = steps.find(({ current }) => current);
  return (
    <div className="mt-3 space-y-2 border-t pt-3 text-sm">
      {voided ? (
        <Notice tone="warning">
          {voided.kind === "approved"
            ? t.voided.approved(name(voided.by))
            : t.voided.submitted(name(voided.by))}
        </Notice>
      ) : null}
      {stage === "changes_requested" && last ? (
        <Notice tone="warning">
          <p>{t.changesRequested(name(last.by))}</p>
          <p className="whitespace-pre-wrap">{last.note}</p>
        </Notice>
      ) : null}
      {stage === "editing" && !voided ? <p className="text-ink-soft">{t.editing}</p> : null}
      {stage === "submitted" && said ? (
        <p>
          {t.submitted(name(said.by), dates.ago(said.at))}
          {workflow.wrote && abilities.requestChanges ? ` ${t.waitsForOthers}` : null}
        </p>
      ) : null}
      {(stage === "approved" || stage === "scheduled") && said ? (
        <p>{t.approved(name(said.by), dates.ago(said.at))}</p>
      ) : null}
      {publication ? <p className="font-medium">{t.scheduled(dates.instant(publication.at))}</p> : null}
      {draftExpiry ? <p>{t.draftExpiry[draftExpiry.kind](dates.instant(draftExpiry.at))}</p> : null}
      <StatusActions />
      {steps.length > 0 ? <ReviewTimeline steps={steps} /> : null}
    </div>
  );
}

function StatusActions() {
  const { workflow: t } = useMessages();
  const client = useTRPCClient();
  const { abilities } = useSession((session) => session.article);
  const { busy, run } = useAct();
  if (!abilities.recall && !abilities.cancelPlan) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {abilities.cancelPlan ? (
        <Button
          size="small"
          busy={busy}
          onClick={() =>
            void run((token) => client.workflow.cancelPublication.mutate(token), t.cancelPlanDone)
          }
        >
          {t.cancelPlan}
        </Button>
      ) : null}
      {abilities.recall ? (
        <Button
          size="small"
          busy={busy}
          onClick={() => void run((token) => client.workflow.recall.mutate(token), t.recalled)}
        >
          {t.recall}
        </Button>
      ) : null}
    </div>
  );
}
