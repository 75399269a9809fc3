"use client";

import { Button } from "@gongji/ui/button";
import { ChoiceList } from "@gongji/ui/choice-list";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Textarea } from "@gongji/ui/textarea";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { usualComparison } from "#lib/versions.ts";
import { useAct } from "./use-act.ts";

/** The second person's word on a draft: approved as it is, or sent back with what has to change. */
export function ReviewDialog({ onClose }: { onClose: () => void }) {
  const { common, workflow: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const dates = useDates();
  const { articleId, abilities, workflow } = useSession((session) => session.article);
  const [verdict, setVerdict] = useState<"approve" | "sendBack">(abilities.approve ? "approve" : "sendBack");
  const [said, setSaid] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const { busy, run } = useAct(onClose);
  const submission = workflow.steps.find(({ kind, current }) => kind === "submitted" && current);
  const { draftExpiry } = workflow;
  const timeline = useQuery(trpc.revisions.timeline.queryOptions({ articleId, limit: 50 }, { staleTime: 0 }));
  const comparison = timeline.data ? usualComparison(timeline.data.items) : null;

  async function confirm(event: FormEvent) {
    event.preventDefault();
    const note = said.trim();
    if (verdict === "approve") {
      const call = { note: note || null };
      return run((token) => client.workflow.approve.mutate({ ...token, ...call }), t.approvedDone);
    }
    if (note === "") return setIsMissing(true);
    await run((token) => client.workflow.requestChanges.mutate({ ...token, note }), t.sentBackDone);
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="medium"
      title={t.reviewTitle}
      description={t.reviewHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="review-form" tone="primary" busy={busy}>
            {verdict === "approve" ? t.approve : t.sendBack}
          </Button>
        </>
      }
    >
      <form id="review-form" onSubmit={(event) => void confirm(event)} className="space-y-3">
        <div className="rounded-lg bg-sunken px-3 py-2 text-sm">
          {submission?.note ? (
            <>
              <p className="text-ink-soft">{t.submittedNote(submission.by?.name ?? common.platform)}</p>
              <p className="whitespace-pre-wrap">{submission.note}</p>
            </>
          ) : (
            <p className="text-ink-soft">{t.noNote}</p>
          )}
        </div>
        {draftExpiry ? (
          <p className="text-sm">{t.draftExpiry[draftExpiry.kind](dates.instant(draftExpiry.at))}</p>
        ) : null}
        <p className="text-sm">
          <Link
            href={
              comparison ? paths.articleComparison(articleId, comparison) : paths.articleHistory(articleId)
            }
            target="_blank"
            className="text-accent underline underline-offset-4"
          >
            {t.seeChanges}
          </Link>
        </p>
        <ChoiceList
          name="verdict"
          legend={t.verdict}
          value={verdict}
          choices={[
            ...(abilities.approve
              ? [{ value: "approve" as const, label: t.approve, hint: t.approveHint }]
              : []),
            { value: "sendBack" as const, label: t.sendBack, hint: t.sendBackHint },
          ]}
          onChange={setVerdict}
        />
        <Field
          id="review-note"
          label={t.verdictNote}
          error={verdict === "sendBack" && isMissing && said.trim() === "" ? t.verdictNoteMissing : null}
        >
          {(control) => (
            <Textarea
              {...control}
              maxLength={1_000}
              value={said}
              onChange={(event) => setSaid(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
