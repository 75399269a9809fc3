/** What an import run wrote into an article: a page of its own, a stub, or a page into a stub that was there before. */
export type ImportMade = "page" | "stub" | "filled_stub";

/** Why undoing an import leaves an article where it is: somebody has changed it, or what stays links to it. */
export type ImportKept = "changed" | "linked";

/** An article an import run wrote into. */
export interface ImportedTrace {
  readonly articleId: string;
  readonly made: ImportMade;
  /** Whether anything has been done to the article since. */
  readonly isTouched: boolean;
}

/** A link in the related list of an article's edition. */
export interface ImportedLinkage {
  readonly fromId: string;
  readonly toId: string;
}

/** What undoing an import comes to. */
export interface UndoPlan {
  /** Articles that go. */
  readonly remove: readonly string[];
  /** Stubs from before that lose the text the import filled them with. */
  readonly empty: readonly string[];
  readonly keep: readonly { readonly articleId: string; readonly because: ImportKept }[];
}

/**
 * What undoing an import comes to: what nobody has touched since goes, what somebody has touched stays, and so does
 * whatever an article that stays links to, for a related list must not lose entries nobody took out.
 */
export function planUndo(traces: readonly ImportedTrace[], links: readonly ImportedLinkage[]): UndoPlan {
  const untouched = traces.filter(({ isTouched }) => !isTouched);
  const leaving = new Set(untouched.filter(({ made }) => made !== "filled_stub").map((one) => one.articleId));
  const empty = untouched.filter(({ made }) => made === "filled_stub").map(({ articleId }) => articleId);
  const giveUpTheirLists = new Set([...leaving, ...empty]);
  const targets = Map.groupBy(links, ({ fromId }) => fromId);
  const linked = new Set<string>();
  const staying = [...targets.keys()].filter((articleId) => !giveUpTheirLists.has(articleId));
  for (let from = staying.pop(); from !== undefined; from = staying.pop()) {
    for (const { toId } of targets.get(from) ?? []) {
      if (!leaving.delete(toId)) continue;
      linked.add(toId);
      staying.push(toId);
    }
  }
  const changed = traces.filter(({ isTouched }) => isTouched);
  return {
    remove: [...leaving],
    empty,
    keep: [
      ...changed.map(({ articleId }) => ({ articleId, because: "changed" as const })),
      ...[...linked].map((articleId) => ({ articleId, because: "linked" as const })),
    ],
  };
}
