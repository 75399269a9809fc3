"use client";

import type { ListedRelease } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

/** What happened to a release last, or is to happen, in one sentence. */
export function useReleaseStory({ created, publishAt, published, reverted }: ListedRelease): string {
  const { common, releases: t } = useMessages();
  const dates = useDates();
  const who = (moment: ListedRelease["created"]) => moment.by?.name ?? common.platform;
  if (reverted) return t.revertedBy(who(reverted), dates.ago(reverted.at));
  if (published) return t.publishedBy(who(published), dates.ago(published.at));
  if (publishAt) return t.plannedFor(dates.instant(publishAt));
  return t.createdBy(who(created), dates.ago(created.at));
}
