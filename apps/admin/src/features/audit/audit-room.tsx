"use client";

import { Button } from "@gongji/ui/button";
import { classNames } from "@gongji/ui/class-names";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { KeysetFrame } from "#lib/keyset-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useKeysetPages } from "#lib/use-keyset-pages.ts";
import { AuditRow } from "./audit-row.tsx";

/** On a phone the act tells when, who and the details as well. */
const COLUMNS = [
  { column: "at", onPhone: false },
  { column: "actor", onPhone: false },
  { column: "action", onPhone: true },
  { column: "subject", onPhone: true },
  { column: "detail", onPhone: false },
] as const;

/** Every act that changed something, newest first; of one article or user when the address names it. */
export function AuditRoom({ subjectId }: { subjectId: string | null }) {
  const { audit: t, common } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useKeysetPages({
    queryKey: [...trpc.audit.pathKey(), "pages", subjectId],
    load: (page, options) =>
      client.audit.list.query({ ...(subjectId === null ? {} : { subjectId }), ...page }, options),
  });
  return (
    <PageFrame>
      <PageHeading
        title={t.title}
        hint={common.sentences(t.hint, common.clock)}
        actions={
          subjectId === null ? null : (
            <Button asChild>
              <Link href={paths.audit}>{t.showAll}</Link>
            </Button>
          )
        }
      />
      <KeysetFrame
        list={list}
        waiting="h-96 rounded-card"
        empty={<p className="text-sm text-ink-soft">{t.empty}</p>}
      >
        {(events) => (
          <section
            aria-label={t.title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
            tabIndex={0}
            className="overflow-x-auto rounded-card border bg-surface"
          >
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
                  <AuditRow key={event.sequence} event={event} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </KeysetFrame>
    </PageFrame>
  );
}
