import { canonicalKey } from "../shared/canonical-key.ts";
import { type ArticleDraft, articleDraftSchema } from "./article-draft.ts";
import { type Block, type Body, bodySchema } from "./body.ts";
import { mergeSequences } from "./merge-sequences.ts";

/** What became of two changes of one text. */
export interface MergedDrafts {
  /** Both changes together; where they contradict each other, mine. */
  readonly mineFirst: ArticleDraft;
  /** Both changes together; where they contradict each other, theirs. */
  readonly theirsFirst: ArticleDraft;
  /** The fields in which they contradict each other; empty when nobody has to choose. */
  readonly conflicts: readonly (keyof ArticleDraft)[];
}

interface MergedField<T> {
  readonly mineFirst: T;
  readonly theirsFirst: T;
}

function mergeValue<T>(base: T, mine: T, theirs: T): MergedField<T> {
  const [was, one, other] = [canonicalKey(base), canonicalKey(mine), canonicalKey(theirs)];
  if (one === was || one === other) return { mineFirst: theirs, theirsFirst: theirs };
  if (other === was) return { mineFirst: mine, theirsFirst: mine };
  return { mineFirst: mine, theirsFirst: theirs };
}

function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): MergedField<T[]> {
  const mineFirst: T[] = [];
  const theirsFirst: T[] = [];
  for (const stretch of mergeSequences(base, mine, theirs, canonicalKey)) {
    mineFirst.push(...(stretch.kind === "agreed" ? stretch.items : stretch.mine));
    theirsFirst.push(...(stretch.kind === "agreed" ? stretch.items : stretch.theirs));
  }
  return { mineFirst, theirsFirst };
}

/** Blocks whose parts can be merged one by one; the rows of a table belong together. */
const DIVISIBLE: ReadonlySet<string> = new Set(["bulletList", "orderedList", "blockquote", "callout"]);

function mergeBlocks(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
): MergedField<Block[]> {
  const mineFirst: Block[] = [];
  const theirsFirst: Block[] = [];
  for (const stretch of mergeSequences(base, mine, theirs, canonicalKey)) {
    if (stretch.kind === "agreed") {
      mineFirst.push(...stretch.items);
      theirsFirst.push(...stretch.items);
      continue;
    }
    const inside = mergeInside(stretch.base, stretch.mine, stretch.theirs);
    mineFirst.push(...(inside ? [inside.mineFirst] : stretch.mine));
    theirsFirst.push(...(inside ? [inside.theirsFirst] : stretch.theirs));
  }
  return { mineFirst, theirsFirst };
}

function mergeBodies(base: Body, mine: Body, theirs: Body): MergedField<Body> {
  const { mineFirst, theirsFirst } = mergeBlocks(base.content, mine.content, theirs.content);
  return {
    mineFirst: { type: "doc", content: mineFirst },
    theirsFirst: { type: "doc", content: theirsFirst },
  };
}

/** Merges what stands in one block of the same kind on every side, null when it cannot be divided. */
function mergeInside(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
): MergedField<Block> | null {
  const [was, one, other] = [base[0], mine[0], theirs[0]];
  if (base.length !== 1 || mine.length !== 1 || theirs.length !== 1 || !was || !one || !other) return null;
  if (!DIVISIBLE.has(was.type) || one.type !== was.type || other.type !== was.type) return null;
  const frame = (block: Block) => canonicalKey({ ...block, content: [] });
  if (frame(one) !== frame(was) || frame(other) !== frame(was)) return null;
  const parts = mergeLists<unknown>(partsOf(was), partsOf(one), partsOf(other));
  const framed = (content: readonly unknown[]) =>
    bodySchema.safeParse({ type: "doc", content: [{ ...was, content }] });
  const [whole, otherWhole] = [framed(parts.mineFirst), framed(parts.theirsFirst)];
  const [mineFirst] = whole.data?.content ?? [];
  const [theirsFirst] = otherWhole.data?.content ?? [];
  return mineFirst && theirsFirst ? { mineFirst, theirsFirst } : null;
}

function partsOf(block: Block): readonly unknown[] {
  return "content" in block ? (block.content ?? []) : [];
}

/** Topics are a set: who added one has it added, who removed one has it removed. */
function mergeTopics(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): MergedField<string[]> {
  const whole = mergeValue(base, mine, theirs);
  if (whole.mineFirst === whole.theirsFirst)
    return { mineFirst: [...whole.mineFirst], theirsFirst: [...whole.mineFirst] };
  const kept = theirs.filter((key) => mine.includes(key) || !base.includes(key));
  const added = mine.filter((key) => !base.includes(key) && !kept.includes(key));
  const merged = [...kept, ...added];
  return { mineFirst: merged, theirsFirst: merged };
}

type Merge<T> = (base: T, mine: T, theirs: T) => MergedField<T>;

/** How each field is merged. */
const MERGES: { readonly [Field in keyof ArticleDraft]: Merge<ArticleDraft[Field]> } = {
  title: mergeValue,
  question: mergeValue,
  shortAnswer: mergeValue,
  body: mergeBodies,
  regionCode: mergeValue,
  categoryKey: mergeValue,
  topicKeys: mergeTopics,
  sources: mergeLists,
  effectiveFrom: mergeValue,
  effectiveTo: mergeValue,
  reviewBy: mergeValue,
  disclaimer: mergeValue,
};

/**
 * Merges two changes of the text `base`, field by field, and the body block by block: a choice is needed only where
 * both changed the same field or the same block in different ways. What neither side broke by itself but both broke
 * together (too many sources, say) is a contradiction too.
 */
export function mergeDrafts(base: ArticleDraft, mine: ArticleDraft, theirs: ArticleDraft): MergedDrafts {
  const mineFirst = { ...mine };
  const theirsFirst = { ...theirs };
  const mergeField = <Field extends keyof ArticleDraft>(field: Field): boolean => {
    const sides = [base[field], mine[field], theirs[field]] as const;
    const merged = MERGES[field](...sides);
    const isWhole = [merged.mineFirst, merged.theirsFirst].every(
      (value) => articleDraftSchema.shape[field].safeParse(value).success,
    );
    const settled = isWhole ? merged : mergeValue(...sides);
    mineFirst[field] = settled.mineFirst;
    theirsFirst[field] = settled.theirsFirst;
    return canonicalKey(settled.mineFirst) === canonicalKey(settled.theirsFirst);
  };
  const conflicts = articleDraftSchema.keyof().options.filter((field) => !mergeField(field));
  return { mineFirst, theirsFirst, conflicts };
}
