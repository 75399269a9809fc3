"use client";

import { Button } from "@gongji/ui/button";
import { ChoiceList } from "@gongji/ui/choice-list";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { clockInBeijing, momentInBeijing, nineInBeijing } from "#lib/beijing-time.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useAct } from "./use-act.ts";
import { WhatGoesOut } from "./what-goes-out.tsx";

/** Puts an approved draft before its readers, at once or when its time has come. */
export function PublishApproved({ onClose }: { onClose: () => void }) {
  const { common, publishing: t, workflow } = useMessages();
  const client = useTRPCClient();
  const dates = useDates();
  const title = useSession((session) => session.draft.title);
  const [when, setWhen] = useState<"now" | "later">("now");
  const [at, setAt] = useState(() => nineInBeijing(new Date()));
  const { busy, run } = useAct(onClose);
  const chosen = momentInBeijing(at);
  const moment = chosen !== null && Date.parse(chosen) > Date.now() ? chosen : null;

  async function confirm() {
    if (when === "now") return run((token) => client.articles.publish.mutate(token), t.published(title));
    if (!moment) return;
    const plan = { publishAt: moment };
    await run(
      (token) => client.workflow.planPublication.mutate({ ...token, ...plan }),
      workflow.planDone(dates.instant(moment)),
    );
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.confirmTitle}
      description={t.confirmHint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            tone="primary"
            busy={busy}
            disabled={when === "later" && !moment}
            onClick={() => void confirm()}
          >
            {when === "now" ? t.confirm : workflow.planConfirm}
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        <WhatGoesOut />
        <ChoiceList
          name="publish-when"
          legend={workflow.when}
          value={when}
          choices={[
            { value: "now", label: workflow.now },
            { value: "later", label: workflow.later },
          ]}
          onChange={setWhen}
        />
        {when === "later" ? (
          <Field id="publish-at" label={workflow.publishAt} error={moment ? null : workflow.expiryMissing}>
            {(control) => (
              <Input
                {...control}
                type="datetime-local"
                className="max-w-60"
                min={clockInBeijing(new Date())}
                value={at}
                onChange={(event) => setAt(event.target.value)}
              />
            )}
          </Field>
        ) : null}
      </div>
    </Dialog>
  );
}
