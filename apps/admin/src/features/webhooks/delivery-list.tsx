"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { NativeSelect } from "@gongji/ui/native-select";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedDelivery, ListedWebhook } from "#lib/contract.ts";
import { KeysetFrame } from "#lib/keyset-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";
import { useKeysetPages } from "#lib/use-keyset-pages.ts";
import { DeliveryRow } from "./delivery-row.tsx";

const STATES = ["waiting", "delivered", "dead"] as const;
const REFRESH_MS = 3_000;

/** What was sent to a receiver and what it said, newest first; what was given up can be sent again. */
export function DeliveryList({ webhook: { webhookId, dead } }: { webhook: ListedWebhook }) {
  const { webhooks: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.webhooks.pathKey());
  const [state, setState] = useState<ListedDelivery["state"] | null>(null);
  const list = useKeysetPages({
    queryKey: [...trpc.webhooks.pathKey(), "deliveries", webhookId, state],
    load: (page, options) => client.webhooks.deliveries.query({ webhookId, state, ...page }, options),
    refetchInterval: REFRESH_MS,
  });
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
      <KeysetFrame
        list={list}
        waiting="h-40"
        empty={
          <p className="py-6 text-center text-sm text-ink-soft">
            {state === null ? t.noDeliveries : t.noneInState}
          </p>
        }
      >
        {(items) => (
          <ul aria-label={t.deliveries} className="divide-y">
            {items.map((delivery) => (
              <DeliveryRow
                key={delivery.deliveryId}
                delivery={delivery}
                onReplay={() => replay(delivery.deliveryId)}
              />
            ))}
          </ul>
        )}
      </KeysetFrame>
      <p className="mt-3 border-t pt-3 text-xs text-ink-soft">{t.kept}</p>
    </Card>
  );
}
