"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import type { ListedDelivery } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

const tones = { waiting: "info", delivered: "good", dead: "danger" } as const;

/** One delivery: of what, how it stands, what the receiver said. */
export function DeliveryRow({ delivery, onReplay }: { delivery: ListedDelivery; onReplay: () => void }) {
  const { webhooks: t } = useMessages();
  const dates = useDates();
  const { type, slug, at, state, attempts, nextAttemptAt, lastStatus, lastSaid } = delivery;
  const event = t.eventNames[type] ?? type;
  const facts = [
    dates.instant(at),
    t.attempts(attempts),
    state === "waiting" && attempts > 0 && nextAttemptAt ? t.next(dates.instant(nextAttemptAt)) : null,
  ];
  const status = lastStatus === null ? t.noAnswer : `HTTP ${lastStatus}`;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-72 space-y-1">
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Badge tone={tones[state]}>{t.states[state]}</Badge>
          <span className="font-medium">{event}</span>
          {slug ? <code className="text-xs break-all text-ink-soft">{slug}</code> : null}
        </p>
        <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
        {attempts > 0 ? (
          <p className="text-sm break-words">{t.said([status, lastSaid].filter(Boolean).join(" · "))}</p>
        ) : null}
      </div>
      {state === "dead" ? (
        <Button size="small" aria-label={t.replayOf(event, dates.instant(at))} onClick={onReplay}>
          {t.replay}
        </Button>
      ) : null}
    </li>
  );
}
