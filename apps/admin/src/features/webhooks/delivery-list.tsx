"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { NativeSelect } from "@gongji/ui/native-select";
import { Skeleton } from "@gongji/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedDelivery, ListedWebhook } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";
import { DeliveryRow } from "./delivery-row.tsx";

const STATES = ["waiting", "delivered", "dead"] as const;
const REFRESH_MS = 3_000;

/** What was sent to a receiver and what it said, newest first; what was given up can be sent again. */
export function DeliveryList({ webhook: { webhookId, dead } }: { webhook: ListedWebhook }) {
  const { common, webhooks: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.webhooks.pathKey());
  const [state, setState] = useState<ListedDelivery["state"] | null>(null);
  const list = useInfiniteQuery({
    queryKey: [...trpc.webhooks.pathKey(), "deliveries", webhookId, state],
    queryFn: ({ pageParam, signal }) =>
      client.webhooks.deliveries.query({ webhookId, state, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
    refetchInterval: REFRESH_MS,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const replay = (deliveryId: string | null) =>
    void change(client.webhooks.replay.mutate({ webhookId, deliveryId }), ({ count }) => t.replayed(count));
  return (
    <Card
      id="deliveries"
      heading={t.deliveries}
      actions={
        <div className="flex flex-wrap items-center gap-2">
          {dead > 0 ? (
            <Button size="small" onClick={() => replay(null)}>
              {t.replayAll(dead)}
            </Button>
          ) : null}
          <NativeSelect
            aria-label={t.deliveries}
            className="w-32"
            value={state ?? ""}
            onChange={(event) => setState(STATES.find((one) => one === event.target.value) ?? null)}
          >
            <option value="">{t.allStates}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {t.states[one]}
              </option>
            ))}
          </NativeSelect>
        </div>
      }
    >
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {list.isSuccess && items.length === 0 ? (
        <p className="py-6 text-center text-sm text-ink-soft">
          {state === null ? t.noDeliveries : t.noneInState}
        </p>
      ) : null}
      <ul aria-label={t.deliveries} className="divide-y" hidden={items.length === 0}>
        {items.map((delivery) => (
          <DeliveryRow
            key={delivery.deliveryId}
            delivery={delivery}
            onReplay={() => replay(delivery.deliveryId)}
          />
        ))}
      </ul>
      {list.hasNextPage ? (
        <div className="mt-3 text-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.loadMore}
          </Button>
        </div>
      ) : null}
      <p className="mt-3 border-t pt-3 text-xs text-ink-soft">{t.kept}</p>
    </Card>
  );
}
