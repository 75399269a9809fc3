"use client";

import { classNames } from "@gongji/ui/class-names";
import { TooltipProvider } from "@gongji/ui/tooltip";
import { auditQueryFor, WHOLE_LOG } from "#lib/audit-filters.ts";
import { KeysetFrame } from "#lib/keyset-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { AuditExport } from "./audit-export.tsx";
import { AuditFilterBar } from "./audit-filter-bar.tsx";
import { AuditRow } from "./audit-row.tsx";
import { ChainState } from "./chain-state.tsx";
import { useAuditFilters } from "./use-audit-filters.ts";
import { useAuditPages } from "./use-audit-pages.ts";

/** On a phone the act tells when, who and the details as well. */
const COLUMNS = [
  { column: "at", onPhone: false },
  { column: "actor", onPhone: false },
  { column: "action", onPhone: true },
  { column: "subject", onPhone: true },
  { column: "detail", onPhone: false },
] as const;

/** Every act that changed something, newest first, narrowed by what the address says. */
export function AuditRoom() {
  const { audit: t, common } = useMessages();
  const [filters, change] = useAuditFilters();
  const list = useAuditPages(filters);
  const isNarrowed = auditQueryFor(filters) !== "";
  return (
    <PageFrame wide>
      <PageHeading
        title={t.title}
        hint={common.sentences(t.hint, common.clock)}
        actions={<AuditExport filters={filters} />}
      />
      <ChainState />
      <AuditFilterBar filters={filters} onChange={change} />
      <KeysetFrame
        list={list}
        waiting="h-96 rounded-card"
        empty={
          <p role="status" className="text-sm text-ink-soft">
            {isNarrowed ? t.noMatch : t.empty}
          </p>
        }
      >
        {(events) => (
          <section
            aria-label={t.title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
            tabIndex={0}
            className="overflow-x-auto rounded-card border bg-surface"
          >
            <TooltipProvider>
              <table className="w-full text-left md:min-w-2xl text-sm">
                <thead className="text-xs text-ink-soft">
                  <tr className="border-b">
                    {COLUMNS.map(({ column, onPhone }) => (
                      <th
                        key={column}
                        scope="col"
                        className={classNames("px-4 py-2 font-medium", !onPhone && "max-md:hidden")}
                      >
                        {t[column]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody className="divide-y">
                  {events.map((event) => (
                    <AuditRow
                      key={event.sequence}
                      event={event}
                      onSubject={(subjectId) => change({ ...WHOLE_LOG, subjectId })}
                    />
                  ))}
                </tbody>
              </table>
            </TooltipProvider>
          </section>
        )}
      </KeysetFrame>
    </PageFrame>
  );
}
