"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { CategorySelect } from "#lib/category-select.tsx";
import { toCsv } from "#lib/csv.ts";
import { download } from "#lib/download.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";

/** How a report's selects look. */
export const REPORT_SELECT = "w-40 [&_select]:h-8";

/** A report: what it is narrowed to, the way to take it along, and what it says. */
export function ReportCard({
  id,
  heading,
  category,
  narrower,
  file,
  error,
  onRetry,
  children,
}: {
  id: string;
  heading: string;
  category: { label: string; value: string; onChange: (key: string) => void };
  /** Further selects. */
  narrower?: ReactNode;
  /** Its name without an ending, and its rows; null until they are known. */
  file: { name: string; rows: Parameters<typeof toCsv>[0] } | null;
  error: unknown;
  onRetry: () => void;
  children: ReactNode;
}) {
  const { reports: t } = useMessages();
  return (
    <Card
      id={id}
      heading={heading}
      actions={
        <span className="flex flex-wrap items-center gap-2">
          <CategorySelect
            aria-label={category.label}
            className={REPORT_SELECT}
            value={category.value}
            onChange={(event) => category.onChange(event.target.value)}
          />
          {narrower}
          <Button
            size="small"
            disabled={file === null}
            onClick={() => file && download(`${file.name}.csv`, toCsv(file.rows), "text/csv")}
          >
            <Download aria-hidden="true" />
            {t.csv}
          </Button>
        </span>
      }
    >
      {error ? <FailedLoad error={error} onRetry={onRetry} /> : null}
      {children}
    </Card>
  );
}
