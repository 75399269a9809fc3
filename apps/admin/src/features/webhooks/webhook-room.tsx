"use client";

import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTRPC } from "#lib/api.tsx";
import type { ListedWebhook } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { DeliveryList } from "./delivery-list.tsx";
import { StandingBadge } from "./standing-badge.tsx";
import { WebhookActions } from "./webhook-actions.tsx";

const REFRESH_MS = 3_000;

/** One receiver: where it stands, what can be done with it, and every delivery that is still known. */
export function WebhookRoom({ webhookId }: { webhookId: string }) {
  const { webhooks: t } = useMessages();
  const trpc = useTRPC();
  const list = useQuery(
    trpc.webhooks.list.queryOptions(undefined, { staleTime: 0, refetchInterval: REFRESH_MS }),
  );
  const webhook = list.data?.items.find((one) => one.webhookId === webhookId);
  return (
    <PageFrame>
      <Link
        href={paths.webhooks}
        className="mb-3 inline-flex items-center gap-1.5 text-sm text-accent hover:underline"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t.backToAll}
      </Link>
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-40 w-full rounded-card" /> : null}
      {list.isSuccess && !webhook ? (
        <Notice tone="warning" actions={<Back />}>
          {t.notFound}
        </Notice>
      ) : null}
      {webhook ? (
        <>
          <PageHeading
            title={webhook.name}
            hint={<span className="break-all">{webhook.url}</span>}
            actions={<WebhookActions webhook={webhook} />}
          />
          <Standing webhook={webhook} />
          <DeliveryList webhook={webhook} />
        </>
      ) : null}
    </PageFrame>
  );
}

function Back() {
  const { webhooks: t } = useMessages();
  return (
    <Button asChild size="small">
      <Link href={paths.webhooks}>{t.backToAll}</Link>
    </Button>
  );
}

function Standing({ webhook }: { webhook: ListedWebhook }) {
  const { webhooks: t } = useMessages();
  const dates = useDates();
  const { pause, pausedAt, failingSince, deliveredAt, events } = webhook;
  const since = pausedAt ?? failingSince;
  const facts = [
    [
      t.state,
      <span key="state" className="flex flex-wrap items-center gap-2">
        <StandingBadge webhook={webhook} />
        {since ? t.since(dates.instant(since)) : null}
      </span>,
    ],
    [t.lastDelivered, deliveredAt ? dates.instant(deliveredAt) : t.neverDelivered],
    [t.toldOf, events.map((event) => t.eventNames[event]).join(" · ")],
  ] as const;
  return (
    <div className="mb-5 space-y-3 text-sm">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-xs text-ink-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {pause ? <Notice tone={pause === "admin" ? "info" : "warning"}>{t.pausedNotice[pause]}</Notice> : null}
    </div>
  );
}
