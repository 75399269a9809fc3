"use client";

import { Badge, type BadgeTone } from "@gongji/ui/badge";
import type { ListedWebhook } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import type { Messages } from "#messages/zh-CN/index.ts";

type Standing = keyof Messages["webhooks"]["standing"];
const tones: Record<Standing, BadgeTone> = {
  well: "good",
  failing: "warning",
  admin: "neutral",
  longFailing: "danger",
  gone: "danger",
};

function standingOf({ pause, failingSince }: ListedWebhook): Standing {
  if (pause === null) return failingSince === null ? "well" : "failing";
  return pause === "failing" ? "longFailing" : pause;
}

/** How a receiver stands: well, failing, or left alone and why. */
export function StandingBadge({ webhook }: { webhook: ListedWebhook }) {
  const { webhooks: t } = useMessages();
  const standing = standingOf(webhook);
  return <Badge tone={tones[standing]}>{t.standing[standing]}</Badge>;
}
