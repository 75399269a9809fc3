import type { Judgments } from "./judged-set.ts";

/** What an editor did with an article beside another one, as it was taken down. */
export interface EditorVerdict {
  readonly articleId: string;
  readonly targetId: string;
  readonly kind: "accepted" | "added" | "removed" | "excluded" | "banned" | "reordered";
  /** The place it was put at, from 0; null where it was taken away. */
  readonly position: number | null;
  /** Who it was; null when they are no longer known. */
  readonly actorId: string | null;
  readonly at: Date;
}

/** What stands among the first places is what a reader very probably needs next. */
const FIRST_PLACES = 3;
/** What is taken back so soon was a slip. */
const SLIP_MS = 60_000;

/**
 * The grades that follow from what editors did, oldest verdict first; for each pair the last verdict counts. A pin
 * among the first three is worth 3, further down 2; one that was taken out 1, since it may still be suggested; what
 * was excluded or banned 0. A pin the same person takes out within a minute was a slip and counts as if it had never
 * been.
 */
export function editorGrades(verdicts: readonly EditorVerdict[]): Judgments {
  const standing = new Map<string, EditorVerdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.articleId} ${verdict.targetId}`;
    const before = standing.get(key) ?? [];
    const last = before.at(-1);
    if (last && isSlip(last, verdict)) before.pop();
    else before.push(verdict);
    standing.set(key, before);
  }
  const grades: Record<string, Record<string, number>> = {};
  for (const verdict of [...standing.values()].map((all) => all.at(-1))) {
    if (!verdict) continue;
    const { articleId, targetId } = verdict;
    grades[articleId] = { ...grades[articleId], [targetId]: gradeOf(verdict) };
  }
  return grades;
}

function isSlip(pin: EditorVerdict, removal: EditorVerdict): boolean {
  return (
    (pin.kind === "accepted" || pin.kind === "added") &&
    removal.kind === "removed" &&
    pin.actorId === removal.actorId &&
    removal.at.getTime() - pin.at.getTime() < SLIP_MS
  );
}

function gradeOf({ kind, position }: EditorVerdict): number {
  if (kind === "excluded" || kind === "banned") return 0;
  if (kind === "removed") return 1;
  return (position ?? FIRST_PLACES) < FIRST_PLACES ? 3 : 2;
}
