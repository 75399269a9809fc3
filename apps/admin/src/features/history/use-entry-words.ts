"use client";

import type { TimelineEntry } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { usePeople } from "#lib/use-people.ts";

/** What an entry of the timeline, or a sitting of them, is called, and what else is to be said of it. */
export function useEntryWords(entries: readonly [TimelineEntry, ...TimelineEntry[]]): {
  readonly words: string;
  readonly more: string | null;
} {
  const { audit, common, history: t } = useMessages();
  const people = usePeople();
  const [{ action, detail }] = entries;
  if (entries.length > 1) {
    if (action.startsWith("related.")) return { words: t.relatedChanges(entries.length), more: null };
    const kept = entries.filter(({ revision }) => revision?.reason === "refused_conflict").length;
    const words = kept === entries.length ? t.reasons.refused_conflict : t.saves(entries.length - kept);
    return { words, more: kept > 0 ? t.keptTexts(kept) : null };
  }
  if (action === "article.conflict_kept") return { words: t.reasons.refused_conflict, more: null };
  const nameOf = (userId: unknown) => people.find((person) => person.userId === userId)?.name ?? common.none;
  const more =
    action === "article.owner_changed"
      ? t.ownerChange(nameOf(detail.from), nameOf(detail.to))
      : [detail.note, detail.reason, detail.to].find((one) => typeof one === "string");
  return { words: audit.actions[action] ?? action, more: typeof more === "string" ? more : null };
}
