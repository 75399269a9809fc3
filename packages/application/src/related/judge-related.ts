import type { Actor } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import type { CommandContext, EditorJudgment, Stores } from "../ports/index.ts";

/**
 * Takes down what a change of a list says about suggestions: which was accepted, what stands in place of them, what is
 * not wanted. The ranking may learn from it later.
 */
export async function judgeRelated(
  { newId }: Pick<CommandContext, "newId">,
  { related }: Stores,
  actor: Actor,
  change: {
    readonly articleId: string;
    readonly before: RelatedList;
    readonly after: RelatedList;
    readonly at: Date;
  },
): Promise<void> {
  // What seeds and imports put there nobody has judged.
  if (actor.userId === null) return;
  const { articleId, at } = change;
  const judgments: EditorJudgment[] = [];
  for (const { targetId, kind, position } of verdicts(change.before, change.after)) {
    const suggested = await related.suggested(articleId, targetId);
    judgments.push({
      id: newId(),
      articleId,
      targetId,
      kind: kind === "pinned" ? (suggested ? "accepted" : "added") : kind,
      position,
      score: suggested?.score ?? null,
      modelVersion: suggested?.modelVersion ?? null,
      actorId: actor.userId,
      at,
    });
  }
  await related.judge(judgments);
}

interface Verdict {
  readonly targetId: string;
  readonly kind: "pinned" | "removed" | "excluded" | "reordered";
  readonly position: number | null;
}

function verdicts(before: RelatedList, after: RelatedList): Verdict[] {
  const was = before.pins.map(({ articleId }) => articleId);
  const is = after.pins.map(({ articleId }) => articleId);
  const wasExcluded = new Set(before.exclusions.map(({ articleId }) => articleId));
  const isExcluded = new Set(after.exclusions.map(({ articleId }) => articleId));
  const stayed = was.filter((id) => is.includes(id));
  const moved = is.filter(
    (id) =>
      stayed.includes(id) && stayed.indexOf(id) !== is.filter((one) => stayed.includes(one)).indexOf(id),
  );
  return [
    ...is.filter((id) => !was.includes(id)).map((id) => verdict(id, "pinned", is.indexOf(id))),
    ...was.filter((id) => !is.includes(id) && !isExcluded.has(id)).map((id) => verdict(id, "removed", null)),
    ...[...isExcluded].filter((id) => !wasExcluded.has(id)).map((id) => verdict(id, "excluded", null)),
    ...moved.map((id) => verdict(id, "reordered", is.indexOf(id))),
  ];
}

function verdict(targetId: string, kind: Verdict["kind"], position: number | null): Verdict {
  return { targetId, kind, position };
}
