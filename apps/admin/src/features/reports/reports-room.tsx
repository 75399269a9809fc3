"use client";

import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { AgingReport } from "./aging-report.tsx";
import { CoverageReport } from "./coverage-report.tsx";

/** How old the answers are, and which topics have none for a region. */
export function ReportsRoom() {
  const { reports: t } = useMessages();
  return (
    <PageFrame wide>
      <PageHeading title={t.title} hint={t.hint} />
      <div className="space-y-4">
        <AgingReport />
        <CoverageReport />
      </div>
    </PageFrame>
  );
}
