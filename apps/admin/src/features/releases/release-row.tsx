"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { ListedRelease } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { ReleaseBadge } from "./release-badge.tsx";
import { useReleaseStory } from "./use-release-story.ts";

/** One release in its list: how it stands, since when, and that it failed. */
export function ReleaseRow({ release }: { release: ListedRelease }) {
  const { releases: t } = useMessages();
  const dates = useDates();
  const story = useReleaseStory(release);
  const { releaseId, name, count, state, failure } = release;
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={paths.release(releaseId)} className="font-medium hover:text-accent hover:underline">
          {name}
        </Link>
        <ReleaseBadge state={state} />
        <span className="text-sm text-ink-soft">{t.count(count)}</span>
      </div>
      <p className="text-sm text-ink-soft">{story}</p>
      {failure ? (
        <p className="mt-0.5 flex items-start gap-1 text-sm text-danger">
          <TriangleAlert aria-hidden="true" className="mt-1 size-3.5 shrink-0" />
          {t.failed(dates.instant(failure.at))}
        </p>
      ) : null}
    </li>
  );
}
