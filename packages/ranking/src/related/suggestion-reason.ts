import { type Act, COUNTRY } from "../understanding/index.ts";
import { ACT_NAMES, type ArticleProfile, KINDS } from "./article-profile.ts";
import { nextActs, regionRelation } from "./pair-features.ts";

/** Why an article can be proposed beside another one. */
export const SUGGESTION_REASONS = [
  "same-question",
  "same-question-national",
  "same-question-wider",
  "same-question-narrower",
  "same-question-elsewhere",
  "same-region",
  "next-step",
  "same-kind",
  "linked-kind",
  "same-people",
  "alike",
] as const satisfies readonly SuggestionReason["code"][];

/** Why an article is proposed beside another one: a code, and what its sentence names. */
export type SuggestionReason =
  | { readonly code: "same-question" | "same-question-national" | "same-people" | "alike" }
  | {
      readonly code:
        | "same-question-wider"
        | "same-question-narrower"
        | "same-question-elsewhere"
        | "same-region";
      readonly regionCode: string;
    }
  | { readonly code: "next-step"; readonly act: Act }
  | { readonly code: "same-kind" | "linked-kind"; readonly kind: string };

/** A kind makes up at least this much of an article that is said to be about it. */
const MAIN_KIND_SHARE = 0.5;
/** From here on editors are said to link two kinds. */
const LINKED_MIN = 0.35;

/** The reason a person understands: the same question word for word but for its place first, then what comes next, then what is shared. */
export function suggestionReason(article: ArticleProfile, other: ArticleProfile): SuggestionReason {
  const relation = regionRelation(article, other);
  const regionCode = other.regionChain[0] ?? COUNTRY;
  if (sameQuestion(article, other)) {
    if (relation === "same") return { code: "same-question" };
    if (regionCode === COUNTRY) return { code: "same-question-national" };
    return { code: `same-question-${relation}`, regionCode };
  }
  const next = nextActs(article.acts) & other.acts & ~article.acts;
  const act = ACT_NAMES[31 - Math.clz32(next & -next)];
  if (act !== undefined && next !== 0) return { code: "next-step", act };
  const shared = strongest(other, (kind) => Math.min(article.kinds[kind] ?? 0, other.kinds[kind] ?? 0));
  if (shared.share >= MAIN_KIND_SHARE) return { code: "same-kind", kind: shared.kind };
  if (relation === "same" && regionCode !== COUNTRY) return { code: "same-region", regionCode };
  if (article.family && other.family) return { code: "same-people" };
  const linked = strongest(other, (kind) => (article.linkedKinds[kind] ?? 0) * (other.kinds[kind] ?? 0));
  return linked.share >= LINKED_MIN ? { code: "linked-kind", kind: linked.kind } : { code: "alike" };
}

function sameQuestion({ questions }: ArticleProfile, other: ArticleProfile): boolean {
  return questions.some((question) => other.questions.includes(question));
}

function strongest(
  { kinds }: ArticleProfile,
  shareOf: (kind: number) => number,
): { kind: string; share: number } {
  let best = 0;
  for (const kind of kinds.keys()) if (shareOf(kind) > shareOf(best)) best = kind;
  return { kind: KINDS[best] ?? "", share: shareOf(best) };
}
