"use client";

import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "#lib/api.tsx";
import { DoorFrame } from "#lib/door-frame.tsx";
import { EnrolFactor } from "#lib/enrol-factor.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { CodeForm } from "./code-form.tsx";

/** What stands between a right password and the console: a code, or the setting up of a second factor. */
export function SecondFactorPage({ returnTo }: { returnTo: string }) {
  const { factor: t, shell } = useMessages();
  const trpc = useTRPC();
  const state = useQuery(trpc.factor.state.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  const enter = () => window.location.assign(returnTo);
  const isOpen = state.data?.waitingFor === null;
  useEffect(() => {
    if (isOpen) window.location.assign(returnTo);
  }, [isOpen, returnTo]);

  async function leave() {
    const { authClient } = await import("#lib/auth-client.ts");
    await authClient.signOut().catch(() => null);
    window.location.assign(paths.signIn);
  }

  const isEnrolment = state.data?.waitingFor === "enrolment";
  return (
    <DoorFrame title={isEnrolment ? t.enrolTitle : t.codeTitle}>
      {state.isError ? <FailedLoad error={state.error} onRetry={() => void state.refetch()} /> : null}
      {state.isPending ? <Skeleton className="h-28 w-full" /> : null}
      {isEnrolment ? (
        <>
          <p className="mb-4 text-sm">{t.enrolHint}</p>
          <EnrolFactor onDone={enter} />
        </>
      ) : null}
      {state.data?.waitingFor === "code" ? <CodeForm onDone={enter} /> : null}
      <Button tone="link" size="inline" className="mt-5" onClick={() => void leave()}>
        {shell.signOut}
      </Button>
    </DoorFrame>
  );
}
