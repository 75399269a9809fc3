"use client";

import { Button } from "@gongji/ui/button";
import { EmptyState } from "@gongji/ui/empty-state";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Plus, Webhook } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { ReceiverDialog } from "./receiver-dialog.tsx";
import { SecretDialog, type ShownSecret } from "./secret-dialog.tsx";
import { WebhookRow } from "./webhook-row.tsx";

/** Who is told of what changes for readers, and how it goes with each. */
export function WebhooksRoom() {
  const { webhooks: t } = useMessages();
  const trpc = useTRPC();
  const router = useRouter();
  const list = useQuery(trpc.webhooks.list.queryOptions(undefined, { staleTime: 0 }));
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<ShownSecret | null>(null);
  const items = list.data?.items ?? [];
  const add = (
    <Button tone="primary" onClick={() => setAdding(true)}>
      <Plus aria-hidden="true" />
      {t.add}
    </Button>
  );
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={t.hint} actions={items.length > 0 ? add : null} />
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-64 w-full rounded-card" /> : null}
      {list.isSuccess && items.length === 0 ? (
        <div className="rounded-card border bg-surface">
          <EmptyState icon={<Webhook />} title={t.emptyTitle} actions={add}>
            {t.emptyHint}
          </EmptyState>
        </div>
      ) : null}
      {items.length > 0 ? (
        <ul aria-label={t.title} className="divide-y rounded-card border bg-surface">
          {items.map((webhook) => (
            <WebhookRow key={webhook.webhookId} webhook={webhook} />
          ))}
        </ul>
      ) : null}
      {adding ? (
        <ReceiverDialog
          webhook={null}
          onClose={() => setAdding(false)}
          onMade={(made) => {
            setAdding(false);
            setShown(made);
          }}
        />
      ) : null}
      {shown ? (
        <SecretDialog shown={shown} onClose={() => router.push(paths.webhook(shown.webhookId))} />
      ) : null}
    </PageFrame>
  );
}
