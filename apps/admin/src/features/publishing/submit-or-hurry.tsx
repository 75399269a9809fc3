"use client";

import { Button } from "@gongji/ui/button";
import { Checkbox } from "@gongji/ui/checkbox";
import { ChoiceList } from "@gongji/ui/choice-list";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Textarea } from "@gongji/ui/textarea";
import { type FormEvent, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { momentInBeijing, nineInBeijing } from "#lib/beijing-time.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { ExpiryFields } from "./expiry-fields.tsx";
import { useAct } from "./use-act.ts";
import { WhatGoesOut } from "./what-goes-out.tsx";

const EXPIRY_DAYS = 90;

/** Puts a draft nobody else has approved before a second person or, where the role allows it, out in a hurry. */
export function SubmitOrHurry({ onClose }: { onClose: () => void }) {
  const { common, publishing, workflow: t } = useMessages();
  const client = useTRPCClient();
  const { submit: maySubmit, publishInEmergency: mayHurry } = useSession(
    (session) => session.article.abilities,
  );
  const { secondPeople } = useSession((session) => session.article.workflow);
  const title = useSession((session) => session.draft.title);
  const isAlone = mayHurry && secondPeople === 0;
  const [way, setWay] = useState<"submit" | "hurry">(isAlone || !maySubmit ? "hurry" : "submit");
  const [said, setSaid] = useState("");
  const [ends, setEnds] = useState(false);
  const [expiry, setExpiry] = useState(() => ({
    at: nineInBeijing(new Date(), EXPIRY_DAYS),
    kind: "notice" as "notice" | "gone",
  }));
  const [isMissing, setIsMissing] = useState(false);
  const { busy, run } = useAct(onClose);
  const isHurry = way === "hurry";
  const moment = momentInBeijing(expiry.at);

  async function confirm(event: FormEvent) {
    event.preventDefault();
    const note = said.trim();
    if (isHurry ? note === "" : ends && !moment) return setIsMissing(true);
    if (isHurry) {
      const call = { reason: note };
      return run(
        (token) => client.workflow.publishInEmergency.mutate({ ...token, ...call }),
        publishing.published(title),
      );
    }
    const call = { note: note || null, expiry: ends && moment ? { ...expiry, at: moment } : null };
    await run((token) => client.workflow.submit.mutate({ ...token, ...call }), t.submitDone);
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="medium"
      title={mayHurry ? t.notSeen : t.submitTitle}
      description={isAlone ? t.alone : mayHurry ? t.notSeenHint : t.submitHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="submit-form" tone={isHurry ? "danger" : "primary"} busy={busy}>
            {isHurry ? t.emergencyConfirm : t.submit}
          </Button>
        </>
      }
    >
      <form id="submit-form" onSubmit={(event) => void confirm(event)} className="space-y-3">
        <WhatGoesOut />
        {mayHurry && maySubmit ? (
          <ChoiceList
            name="publish-way"
            legend={t.choose}
            value={way}
            choices={[
              { value: "submit", label: t.bySubmitting, hint: t.bySubmittingHint(secondPeople) },
              { value: "hurry", label: t.byEmergency, hint: t.byEmergencyHint },
            ]}
            onChange={(next) => {
              setWay(next);
              setIsMissing(false);
            }}
          />
        ) : null}
        <Field
          id="submit-said"
          label={isHurry ? t.emergencyReasonLabel : t.submitNote}
          hint={isHurry ? t.emergencyReasonHint : null}
          error={isHurry && isMissing ? t.emergencyReasonMissing : null}
        >
          {(control) => (
            <Textarea
              {...control}
              maxLength={1_000}
              required={isHurry}
              value={said}
              onChange={(event) => setSaid(event.target.value)}
            />
          )}
        </Field>
        {isHurry ? null : (
          <Checkbox label={t.expires} checked={ends} onChange={(event) => setEnds(event.target.checked)} />
        )}
        {!isHurry && ends ? (
          <>
            <p className="text-xs text-ink-soft">{t.expiresHint}</p>
            <ExpiryFields entry={expiry} missing={isMissing && !moment} onChange={setExpiry} />
          </>
        ) : null}
      </form>
    </Dialog>
  );
}
