"use client";

import { Button } from "@gongji/ui/button";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { type AuditFilters, auditInputFor } from "#lib/audit-filters.ts";
import type { AuditEvent } from "#lib/contract.ts";
import { toCsv } from "#lib/csv.ts";
import { download } from "#lib/download.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { problemOf } from "#lib/problem.ts";
import { problemMessage } from "#lib/problem-message.ts";
import { useToasts } from "#lib/toasts.tsx";
import { todayInBeijing } from "#lib/use-dates.ts";
import { useAuditWords } from "./use-audit-words.ts";

const PAGE = 500;
const EXPORT_MOST = 50_000;

/** Everything the filters leave, as a file for a spreadsheet; one that is not whole says so. */
export function AuditExport({ filters }: { filters: AuditFilters }) {
  const messages = useMessages();
  const { audit: t } = messages;
  const client = useTRPCClient();
  const toasts = useToasts();
  const words = useAuditWords();
  const [count, setCount] = useState<number | null>(null);

  async function readAll(): Promise<{ events: AuditEvent[]; isWhole: boolean }> {
    const input = auditInputFor(filters);
    const events: AuditEvent[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: AuditEvent[]; nextCursor: string | null } = await client.audit.list.query({
        ...input,
        limit: PAGE,
        ...(cursor ? { cursor } : {}),
      });
      events.push(...page.items);
      setCount(events.length);
      cursor = page.nextCursor;
    } while (cursor !== null && events.length < EXPORT_MOST);
    return { events, isWhole: cursor === null };
  }

  async function save(): Promise<void> {
    setCount(0);
    try {
      const { events, isWhole } = await readAll();
      const rows = events.map((event) => {
        const { actor, action, subject, detail } = words(event);
        const { sequence, at, subjectName, subjectId } = event;
        return [
          Number(sequence),
          at,
          actor,
          action,
          event.action,
          subject,
          subjectName ?? "",
          subjectId,
          detail,
        ];
      });
      download(`${t.file}-${todayInBeijing()}.csv`, toCsv([t.columns, ...rows]), "text/csv");
      if (!isWhole) toasts.warn(t.exportCut(EXPORT_MOST));
    } catch (error) {
      const problem = problemOf(error);
      toasts.warn(problem ? problemMessage(messages, problem) : messages.problems.unreachable);
    } finally {
      setCount(null);
    }
  }

  return (
    <Button busy={count !== null} onClick={() => void save()}>
      <Download aria-hidden="true" />
      {count ? t.exporting(count) : t.export}
    </Button>
  );
}
