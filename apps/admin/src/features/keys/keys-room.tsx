"use client";

import { Button } from "@gongji/ui/button";
import { EmptyState } from "@gongji/ui/empty-state";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import type { ListedApiKey } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { ShownOnceDialog } from "#lib/shown-once-dialog.tsx";
import { useChange } from "#lib/use-change.ts";
import { KeyRow } from "./key-row.tsx";
import { NewKeyDialog } from "./new-key-dialog.tsx";
import { RotateKeyDialog } from "./rotate-key-dialog.tsx";

type Opened =
  | { dialog: "new" }
  | { dialog: "rotate" | "revoke"; apiKey: ListedApiKey }
  | { dialog: "shown"; name: string; text: string };

/** The keys programs read with: made, replaced, ended. */
export function KeysRoom() {
  const { keys: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.keys.pathKey());
  const list = useQuery(trpc.keys.list.queryOptions(undefined, { staleTime: 0 }));
  const [open, setOpen] = useState<Opened | null>(null);
  const close = () => setOpen(null);
  const show = (name: string, text: string) => setOpen({ dialog: "shown", name, text });
  const items = list.data?.items ?? [];
  const inUse = items.filter(({ state }) => state === "active");
  const ended = items.filter(({ state }) => state !== "active");
  const add = (
    <Button tone="primary" onClick={() => setOpen({ dialog: "new" })}>
      <Plus aria-hidden="true" />
      {t.add}
    </Button>
  );
  const row = (apiKey: ListedApiKey) => (
    <KeyRow
      key={apiKey.keyId}
      apiKey={apiKey}
      onRotate={() => setOpen({ dialog: "rotate", apiKey })}
      onRevoke={() => setOpen({ dialog: "revoke", apiKey })}
    />
  );
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={t.hint} actions={inUse.length > 0 ? add : null} />
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-64 w-full rounded-card" /> : null}
      {list.isSuccess && inUse.length === 0 ? (
        <div className="rounded-card border bg-surface">
          <EmptyState icon={<KeyRound />} title={t.emptyTitle} actions={add}>
            {t.emptyHint}
          </EmptyState>
        </div>
      ) : null}
      {inUse.length > 0 ? (
        <ul aria-label={t.title} className="divide-y rounded-card border bg-surface">
          {inUse.map(row)}
        </ul>
      ) : null}
      {ended.length > 0 ? (
        <details className="mt-5">
          <summary className="cursor-pointer text-sm text-ink-soft">{t.ended(ended.length)}</summary>
          <ul aria-label={t.endedLabel} className="mt-2 divide-y rounded-card border bg-surface">
            {ended.map(row)}
          </ul>
        </details>
      ) : null}
      {open?.dialog === "new" ? <NewKeyDialog onClose={close} onMade={show} /> : null}
      {open?.dialog === "rotate" ? (
        <RotateKeyDialog apiKey={open.apiKey} onClose={close} onMade={show} />
      ) : null}
      {open?.dialog === "revoke" ? (
        <ConfirmDialog
          title={t.revokeTitle(open.apiKey.name)}
          confirm={t.revoke}
          danger
          onConfirm={() =>
            change(client.keys.revoke.mutate({ keyId: open.apiKey.keyId }), t.revoked(open.apiKey.name))
          }
          onClose={close}
        >
          <p>{t.revokeHint}</p>
        </ConfirmDialog>
      ) : null}
      {open?.dialog === "shown" ? (
        <ShownOnceDialog title={t.shownTitle(open.name)} label={t.key} secret={open.text} onClose={close}>
          <p className="text-ink-soft">{t.usage}</p>
          <pre className="overflow-x-auto rounded-lg bg-sunken px-3 py-2 font-mono text-xs">
            Authorization: Bearer gongji_…
          </pre>
        </ShownOnceDialog>
      ) : null}
    </PageFrame>
  );
}
