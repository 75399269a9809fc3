"use client";

import { Badge } from "@gongji/ui/badge";
import Link from "next/link";
import type { ListedWebhook } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { StandingBadge } from "./standing-badge.tsx";

/** One receiver; leads to its deliveries. */
export function WebhookRow({ webhook }: { webhook: ListedWebhook }) {
  const { webhooks: t } = useMessages();
  const dates = useDates();
  const { webhookId, name, url, events, waiting, dead, deliveredAt } = webhook;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-60 flex-1 space-y-0.5">
        <p className="flex flex-wrap items-center gap-2">
          <Link href={paths.webhook(webhookId)} className="font-medium hover:underline">
            {name}
          </Link>
          <StandingBadge webhook={webhook} />
          {waiting > 0 ? <Badge tone="info">{t.waiting(waiting)}</Badge> : null}
          {dead > 0 ? <Badge tone="danger">{t.dead(dead)}</Badge> : null}
        </p>
        <p className="text-sm break-all text-ink-soft">{url}</p>
        <p className="text-sm text-ink-soft">{events.map((event) => t.eventNames[event]).join(" · ")}</p>
      </div>
      <p className="w-36 text-sm">
        <span className="block text-xs text-ink-soft">{t.lastDelivered}</span>
        {deliveredAt ? (
          <time dateTime={deliveredAt} title={dates.instant(deliveredAt)}>
            {dates.ago(deliveredAt)}
          </time>
        ) : (
          t.neverDelivered
        )}
      </p>
    </li>
  );
}
