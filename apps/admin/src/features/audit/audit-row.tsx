"use client";

import Link from "next/link";
import type { AuditEvent } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";

const DETAIL_MAX_LENGTH = 140;
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

/** Where what something happened to is found. */
const WAYS: Partial<Record<string, (subjectId: string) => string>> = {
  article: paths.article,
  release: paths.release,
};

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** One act: when, who, what, to what. */
export function AuditRow({ event }: { event: AuditEvent }) {
  const { audit: t, common } = useMessages();
  const dates = useDates();
  // Moments are kept in UTC and told in Beijing time.
  const told = (value: unknown) =>
    typeof value === "string" && MOMENT.test(value) ? dates.instant(value) : value;
  const detail = Object.entries(event.detail)
    .filter(([key, value]) => !UNTOLD.has(key) && value !== null && value !== "" && value !== false)
    .map(([key, value]) =>
      value === true ? (t.details[key] ?? key) : `${t.details[key] ?? key}：${told(value)}`,
    )
    .join(" · ");
  const subject = t.subjects[event.subjectType] ?? event.subjectType;
  const way = WAYS[event.subjectType];
  const who = event.actor?.name ?? common.platform;
  const shortDetail = detail.length > DETAIL_MAX_LENGTH ? `${detail.slice(0, DETAIL_MAX_LENGTH)}…` : detail;
  const linkClasses = "text-accent underline underline-offset-2";
  return (
    <tr className="align-top">
      <td className="px-4 py-2 whitespace-nowrap text-ink-soft max-md:hidden">{dates.instant(event.at)}</td>
      <td className="px-4 py-2 whitespace-nowrap max-md:hidden">{who}</td>
      <td className="px-4 py-2 md:whitespace-nowrap">
        {t.actions[event.action] ?? event.action}
        <span className="block text-xs text-ink-soft md:hidden">
          {who} · {dates.instant(event.at)}
        </span>
        <span className="block text-xs break-all text-ink-soft md:hidden">{shortDetail}</span>
      </td>
      <td className="px-4 py-2 md:whitespace-nowrap">
        {way ? (
          <Link href={way(event.subjectId)} className={linkClasses}>
            {subject}
          </Link>
        ) : (
          subject
        )}{" "}
        <Link
          href={paths.auditOf(event.subjectId)}
          className="text-xs text-ink-soft underline underline-offset-2"
        >
          {t.ofSubject}
        </Link>
      </td>
      <td className="px-4 py-2 text-xs break-all text-ink-soft max-md:hidden" title={detail}>
        {shortDetail}
      </td>
    </tr>
  );
}
