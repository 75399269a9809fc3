"use client";

import { Notice } from "@gongji/ui/notice";
import Link from "next/link";
import type { Desk } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { RetryJobs } from "#lib/retry-jobs.tsx";
import { useDates } from "#lib/use-dates.ts";

/** What went wrong without anybody watching, in red, with the way to where it is put right. */
export function Failures({ failures }: { failures: Desk["failures"] }) {
  const { home: t } = useMessages();
  const dates = useDates();
  const ways: { readonly [kind in Desk["failures"][number]["kind"]]?: { href: string; label: string } } = {
    webhooks: { href: paths.webhooks, label: t.seeWebhooks },
    plans: { href: paths.reviews, label: t.seePlans },
    releases: { href: paths.releases, label: t.seeReleases },
  };
  if (failures.length === 0) return null;
  return (
    <section aria-label={t.failures} className="mb-4 space-y-2">
      {failures.map(({ kind, count, at }) => (
        <Notice
          key={kind}
          tone="danger"
          actions={
            ways[kind] ? (
              <Link href={ways[kind].href} className="text-sm font-medium text-accent hover:underline">
                {ways[kind].label}
              </Link>
            ) : kind === "jobs_failed" ? (
              <RetryJobs />
            ) : null
          }
        >
          {t.failureOf[kind](count, dates.ago(at))}
        </Notice>
      ))}
    </section>
  );
}
