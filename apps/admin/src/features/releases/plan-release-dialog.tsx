"use client";

import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { clockInBeijing, momentInBeijing, nineInBeijing } from "#lib/beijing-time.ts";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import type { Release } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useReleaseChange } from "./use-release-change.ts";

/** Asks when a release comes about by itself, by the clock of Beijing. */
export function PlanReleaseDialog({ release, onClose }: { release: Release; onClose: () => void }) {
  const { releases: t } = useMessages();
  const client = useTRPCClient();
  const dates = useDates();
  const change = useReleaseChange(release);
  const [at, setAt] = useState(() =>
    release.publishAt ? clockInBeijing(new Date(release.publishAt)) : nineInBeijing(new Date()),
  );
  const moment = momentInBeijing(at);
  async function plan() {
    if (!moment) return null;
    return await change(
      (seen) => client.releases.plan.mutate({ ...seen, publishAt: moment }),
      t.planned(dates.instant(moment)),
    );
  }
  return (
    <ConfirmDialog title={t.planTitle} confirm={t.planConfirm} onConfirm={plan} onClose={onClose}>
      <p>{t.planHint}</p>
      <Field id="release-at" label={t.planAt} error={moment ? null : t.planMissing}>
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
    </ConfirmDialog>
  );
}
