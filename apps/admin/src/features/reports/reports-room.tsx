"use client";

import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { AgingReport } from "./aging-report.tsx";
import { BrokenLinksReport } from "./broken-links-report.tsx";
import { CoverageReport } from "./coverage-report.tsx";

/** How old the answers are, which topics have none for a region, and which links lead nowhere. */
export function ReportsRoom() {
  const { reports: t } = useMessages();
  return (
    <PageFrame wide>
      <PageHeading title={t.title} hint={t.hint} />
      <div className="space-y-4">
        <AgingReport />
        <CoverageReport />
        <BrokenLinksReport />
      </div>
    </PageFrame>
  );
}
