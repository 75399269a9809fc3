"use client";

import type { AuditEvent } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

/** For machines: they say nothing to a reader of the log. */
const UNTOLD: ReadonlySet<string> = new Set([
  "contentHash",
  "targetId",
  "redirectToId",
  "approvedBy",
  "actId",
  "commentId",
  "articleId",
]);

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** An event in words of the present language. */
export interface AuditWords {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  /** What kind of thing it was done to. */
  readonly subject: string;
  readonly detail: string;
}

/** Tells events in words; moments are kept in UTC and told in Beijing time. */
export function useAuditWords(): (event: AuditEvent) => AuditWords {
  const { audit: t, common } = useMessages();
  const dates = useDates();
  const told = (value: unknown) =>
    typeof value === "string" && MOMENT.test(value) ? dates.instant(value) : value;
  return ({ at, actor, action, subjectType, detail }) => ({
    at: dates.instant(at),
    actor: actor?.name ?? common.platform,
    action: t.actions[action] ?? action,
    subject: t.subjects[subjectType] ?? subjectType,
    detail: Object.entries(detail)
      .filter(([key, value]) => !UNTOLD.has(key) && value !== null && value !== "" && value !== false)
      .map(([key, value]) =>
        value === true ? (t.details[key] ?? key) : `${t.details[key] ?? key}：${told(value)}`,
      )
      .join(" · "),
  });
}
