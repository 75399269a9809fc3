"use client";

import { Notice } from "@gongji/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { AuditStretch } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

const HASH_SHOWN = 16;

/** Checks the whole log, stretch by stretch, whenever the page is opened, and says how far it is unaltered. */
export function ChainState() {
  const { audit: t } = useMessages();
  const dates = useDates();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const [soFar, setSoFar] = useState("0");
  const chain = useQuery({
    queryKey: [...trpc.audit.pathKey(), "chain"],
    queryFn: async ({ signal }): Promise<AuditStretch> => {
      for (let after = "0"; ; ) {
        const stretch = await client.audit.verify.query({ after }, { signal });
        if (stretch.isEnd || stretch.brokenAt !== null || !stretch.verified) return stretch;
        after = stretch.verified.sequence;
        setSoFar(after);
      }
    },
    staleTime: 0,
  });
  if (chain.isError) return <FailedLoad error={chain.error} onRetry={() => void chain.refetch()} />;
  if (!chain.data) return <p className="mb-4 text-sm text-ink-soft">{t.checking(soFar)}</p>;
  const { verified, brokenAt } = chain.data;
  if (brokenAt !== null) {
    return (
      <Notice tone="danger" live className="mb-4">
        {t.broken(brokenAt, verified?.sequence ?? "0")}
      </Notice>
    );
  }
  if (!verified) return null;
  return (
    <p className="mb-4 flex items-start gap-2 text-sm text-ink-soft">
      <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-info" />
      <span>
        {t.verified(verified.sequence, dates.instant(verified.at))}{" "}
        <span title={verified.hash}>{t.lastHash(verified.hash.slice(0, HASH_SHOWN))}</span>
      </span>
    </p>
  );
}
