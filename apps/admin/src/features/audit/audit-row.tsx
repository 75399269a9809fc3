"use client";

import { Tooltip } from "@gongji/ui/tooltip";
import { ListFilter } from "lucide-react";
import Link from "next/link";
import type { AuditEvent } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useAuditWords } from "./use-audit-words.ts";

const DETAIL_MAX_LENGTH = 140;

/** Where what something happened to is found. */
const WAYS: Partial<Record<string, (subjectId: string) => string>> = {
  article: paths.article,
  release: paths.release,
};

/** One act: when, who, what, to what. */
export function AuditRow({
  event,
  onSubject,
}: {
  event: AuditEvent;
  onSubject: (subjectId: string) => void;
}) {
  const { audit: t } = useMessages();
  const { at, actor, action, subject, detail } = useAuditWords()(event);
  const { subjectType, subjectId, subjectName } = event;
  const way = WAYS[subjectType];
  const shortDetail = detail.length > DETAIL_MAX_LENGTH ? `${detail.slice(0, DETAIL_MAX_LENGTH)}…` : detail;
  return (
    <tr className="align-top">
      <td className="px-4 py-2 whitespace-nowrap text-ink-soft max-md:hidden">{at}</td>
      <td className="px-4 py-2 whitespace-nowrap max-md:hidden">{actor}</td>
      <td className="px-4 py-2 md:whitespace-nowrap">
        {action}
        <span className="block text-xs text-ink-soft md:hidden">
          {actor} · {at}
        </span>
        <span className="block text-xs wrap-anywhere text-ink-soft md:hidden">{shortDetail}</span>
      </td>
      <td className="px-4 py-2 md:max-w-80 md:min-w-48">
        <span className="flex items-start justify-between gap-2">
          <span>
            <span className="text-ink-soft">{subject}</span>{" "}
            {way && subjectName !== null ? (
              <Link href={way(subjectId)} className="text-accent underline underline-offset-2">
                {subjectName}
              </Link>
            ) : (
              subjectName
            )}
          </span>
          <Tooltip text={t.ofSubject}>
            <button
              type="button"
              aria-label={t.ofSubject}
              onClick={() => onSubject(subjectId)}
              className="grid size-6 shrink-0 cursor-pointer place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
            >
              <ListFilter aria-hidden="true" className="size-3.5" />
            </button>
          </Tooltip>
        </span>
      </td>
      <td className="px-4 py-2 text-xs wrap-anywhere text-ink-soft max-md:hidden" title={detail}>
        {shortDetail}
      </td>
    </tr>
  );
}
