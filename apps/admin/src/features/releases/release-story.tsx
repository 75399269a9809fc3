"use client";

import { Card } from "@gongji/ui/card";
import type { Release } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

/** What happened to a release, the latest first: when, what, to which or how many articles, by whom. */
export function ReleaseStory({ release }: { release: Release }) {
  const { audit, common, releases: t } = useMessages();
  const dates = useDates();
  const words: Readonly<Record<string, string>> = audit.actions;
  return (
    <Card id="story" heading={t.story}>
      <ol aria-label={t.story} className="divide-y text-sm">
        {release.story.map(({ at, by, action, title, count }) => (
          <li key={`${at} ${action}`} className="flex flex-wrap gap-x-3 py-2">
            <span className="text-ink-soft">{dates.instant(at)}</span>
            <span>
              {words[action] ?? action}
              {title === null ? null : t.storyTitle(title)}
              {count === null ? null : t.storyCount(count)}
            </span>
            <span className="text-ink-soft">{by?.name ?? common.platform}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
