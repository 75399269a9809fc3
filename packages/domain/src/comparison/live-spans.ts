import type { WithdrawalKind } from "../article/article-state.ts";

/** A moment at which readers came to see something else. */
export interface ShowEvent {
  readonly kind: "published" | "withdrawn" | "reinstated" | "reverted";
  readonly at: string;
  readonly revisionId: string;
  /** Of what was withdrawn by it, or is again: what its address answered from then on. */
  readonly withdrawalKind: WithdrawalKind | null;
}

/** A stretch of time in which readers saw one text. */
export interface LiveSpan {
  /** The revision whose content they saw. */
  readonly revisionId: string;
  readonly from: string;
  /** Null: they see it now. */
  readonly to: string | null;
  /** Whether a notice above it said that it was withdrawn. */
  readonly withNotice: boolean;
}

/** What readers saw when, oldest first, from the events in their order. */
export function liveSpans(events: readonly ShowEvent[]): LiveSpan[] {
  const spans: LiveSpan[] = [];
  let published: string | null = null;
  for (const [index, { kind, at, revisionId, withdrawalKind }] of events.entries()) {
    if (kind === "published" || kind === "reverted") published = revisionId;
    const withNotice = kind === "withdrawn" || (kind === "reverted" && withdrawalKind !== null);
    const isReadable = !withNotice || withdrawalKind === "notice";
    const to = events[index + 1]?.at ?? null;
    if (published !== null && isReadable && to !== at) {
      spans.push({ revisionId: published, from: at, to, withNotice });
    }
  }
  return spans;
}

/** What readers saw at a moment; null when they saw nothing. */
export function shownAt(spans: readonly LiveSpan[], at: string): LiveSpan | null {
  return spans.find(({ from, to }) => from <= at && (to === null || at < to)) ?? null;
}
