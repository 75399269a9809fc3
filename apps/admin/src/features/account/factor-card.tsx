"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { Dialog } from "@gongji/ui/dialog";
import { Notice } from "@gongji/ui/notice";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { EnrolFactor } from "#lib/enrol-factor.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { ProvenDialog } from "./proven-dialog.tsx";

const FEW = 3;

/** One's own second factor: turned on, given new recovery codes, turned off. */
export function FactorCard() {
  const { common, factor: t } = useMessages();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const state = useQuery(trpc.factor.state.queryOptions(undefined, { staleTime: 0 }));
  const [open, setOpen] = useState<"set" | "renew" | "off" | null>(null);
  const reload = async () => {
    await queryClient.invalidateQueries({ queryKey: trpc.factor.pathKey() });
    await queryClient.invalidateQueries({ queryKey: trpc.account.sessions.queryKey() });
  };
  const close = () => {
    setOpen(null);
    void reload();
  };
  return (
    <Card
      id="factor"
      heading={t.title}
      actions={
        state.data ? (
          <Badge tone={state.data.isOn ? "good" : "neutral"}>{state.data.isOn ? t.on : t.off}</Badge>
        ) : null
      }
    >
      {state.isError ? <FailedLoad error={state.error} onRetry={() => void state.refetch()} /> : null}
      {state.isPending ? <Skeleton className="h-20" /> : null}
      {state.data ? (
        <div className="space-y-3 text-sm">
          <p>{state.data.isOn ? t.onHint(state.data.recoveryCodesLeft) : t.offHint}</p>
          {state.data.isRequired ? <p className="text-ink-soft">{t.requiredHint}</p> : null}
          {state.data.isOn && state.data.recoveryCodesLeft <= FEW ? (
            <Notice tone="warning">{t.fewCodes}</Notice>
          ) : null}
          <div className="flex flex-wrap gap-2">
            {state.data.isOn ? (
              <>
                <Button onClick={() => setOpen("renew")}>{t.renew}</Button>
                {state.data.isRequired ? null : (
                  <Button tone="dangerQuiet" onClick={() => setOpen("off")}>
                    {t.turnOff}
                  </Button>
                )}
              </>
            ) : (
              <Button tone="primary" onClick={() => setOpen("set")}>
                {t.set}
              </Button>
            )}
          </div>
        </div>
      ) : null}
      {open === "set" ? (
        <Dialog open onOpenChange={close} title={t.set} closeLabel={common.close}>
          <EnrolFactor
            onDone={() => {
              toasts.say(t.turnedOn);
              close();
            }}
          />
        </Dialog>
      ) : null}
      {open === "renew" || open === "off" ? <ProvenDialog what={open} onClose={close} /> : null}
    </Card>
  );
}
