import type { Exclusion, Pin } from "./related-list.ts";

/** What a list needs to know of an article that may stand in it, as of now. */
export interface RelatedTarget {
  /** Readers can open it: it is published and not withdrawn. */
  readonly live: boolean;
  /** First day on which its answer holds, `YYYY-MM-DD`; null for always. */
  readonly effectiveFrom: string | null;
  /** First day on which its answer no longer holds, `YYYY-MM-DD`; null for no end. */
  readonly effectiveTo: string | null;
  /** Day by which somebody must look at it again, `YYYY-MM-DD`; null for none. */
  readonly reviewBy: string | null;
  /** Its region and what that lies in, up to the country. */
  readonly regionChain: readonly string[];
}

/** A proposal for a list: the ranking says of what worth it is, and which proposals ask the same thing. */
export interface RankedCandidate {
  readonly articleId: string;
  /** The grade expected of it, 0 (useless) to 3 (what a reader very probably needs next). */
  readonly score: number;
  /** The same for candidates that ask the same thing. */
  readonly question: string;
}

/** An item of a related list: what an editor pinned, or what the ranking proposed. */
export type RelatedItem<Candidate extends RankedCandidate> =
  | { readonly origin: "pinned"; readonly articleId: string; readonly position: number; readonly pin: Pin }
  | {
      readonly origin: "suggested";
      readonly articleId: string;
      readonly position: number;
      readonly suggestion: Candidate;
    };

/** What a related list is filled from. */
export interface RelatedFill<Candidate extends RankedCandidate> {
  /** The article beside which the list stands. */
  readonly ownerId: string;
  readonly ownerRegionChain: readonly string[];
  readonly pins: readonly Pin[];
  readonly exclusions: readonly Exclusion[];
  /** Articles the text already leads to. */
  readonly linkedIds: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
  /** The article of an id as it is now; undefined where there is none. */
  readonly targetOf: (articleId: string) => RelatedTarget | undefined;
  /** The day for which the list is made, `YYYY-MM-DD`. */
  readonly on: string;
  /** The reader's region and what that lies in; null when it is not known. */
  readonly readerRegionChain: readonly string[] | null;
  /** How many items the list has at most; pins are never cut. */
  readonly size: number;
}

/** How many articles stand beside one, where editors pinned no more. */
export const RELATED_SIZE = 10;
/** A candidate of less worth is not shown: an empty place is better than a useless link. */
export const SUGGESTION_SCORE_MIN = 0.55;
/** What an answer loses when it is overdue for review. */
const STALE_LOSS = 0.4;
/** What a candidate loses for each one before it that asks the same thing. */
const REPEATED_LOSS = 0.05;

/**
 * The list readers see: the pins in their order, then suggestions, best first. No item is the article itself, not
 * live, no longer in force or there twice; no suggestion is excluded, already linked in the text, for another
 * region than the reader's, not yet in force, or worth less than {@link SUGGESTION_SCORE_MIN}. A pin past its own last day is gone;
 * apart from that pins keep their place whatever the ranking says.
 */
export function fillRelated<Candidate extends RankedCandidate>(
  fill: RelatedFill<Candidate>,
): RelatedItem<Candidate>[] {
  const taken = new Set([fill.ownerId]);
  const pins = fill.pins.filter(({ articleId, expiresOn }) => {
    const holds = (expiresOn === null || fill.on < expiresOn) && isShown(fill.targetOf(articleId), fill.on);
    if (!holds || taken.has(articleId)) return false;
    taken.add(articleId);
    return true;
  });
  for (const { articleId } of fill.exclusions) taken.add(articleId);
  for (const articleId of fill.linkedIds) taken.add(articleId);

  const suggestions = chosen(fill, taken, Math.max(0, fill.size - pins.length));
  return [
    ...pins.map((pin, position) => ({ origin: "pinned" as const, articleId: pin.articleId, position, pin })),
    ...suggestions.map((suggestion, index) => ({
      origin: "suggested" as const,
      articleId: suggestion.articleId,
      position: pins.length + index,
      suggestion,
    })),
  ];
}

function isShown(target: RelatedTarget | undefined, on: string): target is RelatedTarget {
  return target?.live === true && (target.effectiveTo === null || on < target.effectiveTo);
}

/** The best candidate again and again, each time after taking off what those before it have already said. */
function chosen<Candidate extends RankedCandidate>(
  fill: RelatedFill<Candidate>,
  taken: Set<string>,
  most: number,
): Candidate[] {
  const open = fill.candidates.flatMap((candidate) => {
    const target = fill.targetOf(candidate.articleId);
    if (taken.has(candidate.articleId) || !isShown(target, fill.on)) return [];
    if (target.effectiveFrom !== null && fill.on < target.effectiveFrom) return [];
    if (!isForReader(target, fill)) return [];
    taken.add(candidate.articleId);
    const stale = target.reviewBy !== null && target.reviewBy < fill.on;
    const worth = candidate.score - (stale ? STALE_LOSS : 0);
    return worth < SUGGESTION_SCORE_MIN ? [] : [{ candidate, worth }];
  });
  const list: Candidate[] = [];
  const asked = new Map<string, number>();
  while (list.length < most && open.length > 0) {
    const left = ({ candidate, worth }: (typeof open)[number]) =>
      worth - REPEATED_LOSS * (asked.get(candidate.question) ?? 0);
    let best = 0;
    for (const [index, item] of open.entries()) {
      const leader = open[best];
      if (leader && left(item) > left(leader)) best = index;
    }
    const [next] = open.splice(best, 1);
    if (!next) break;
    list.push(next.candidate);
    asked.set(next.candidate.question, (asked.get(next.candidate.question) ?? 0) + 1);
  }
  return list;
}

/** Rules of the reader's own region, of what it lies in and of what lies in it; and those of the article's region. */
function isForReader(
  { regionChain }: RelatedTarget,
  {
    readerRegionChain,
    ownerRegionChain,
  }: Pick<RelatedFill<RankedCandidate>, "readerRegionChain" | "ownerRegionChain">,
): boolean {
  if (readerRegionChain === null) return true;
  const region = regionChain[0] ?? "";
  return (
    readerRegionChain.includes(region) ||
    ownerRegionChain.includes(region) ||
    regionChain.includes(readerRegionChain[0] ?? "")
  );
}
