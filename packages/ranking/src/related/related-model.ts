import { KINDS, type KindAffinity } from "./article-profile.ts";
import { FEATURES } from "./pair-features.ts";
import trained from "./trained-model.json" with { type: "json" };

/** What was learned from judgments and from editors' links. It is data: another one changes no code. */
export interface RelatedModel {
  /** Says which model made a list; changes with every training. */
  readonly version: string;
  /** The grade expected of a pair with no feature at all. */
  readonly intercept: number;
  /** How much each feature adds to the expected grade. */
  readonly weights: Readonly<Record<string, number>>;
  /** How often editors link two kinds, 0 to 1, under `one other` in the order of their names. */
  readonly linkedKinds: Readonly<Record<string, number>>;
}

/** A model with what it measured on the seeds, each judged article left out of the training in turn. */
export interface MeasuredModel extends RelatedModel {
  readonly leaveOneOut: { readonly ndcg10: number; readonly useless10: number };
}

/** The model in use: `trained-model.json`, written by `gongji related train`. */
export const TRAINED_MODEL: MeasuredModel = trained;

/** The weights in the order of {@link FEATURES}. */
export function weightVector(model: RelatedModel): Float64Array {
  return Float64Array.from(FEATURES, (feature) => model.weights[feature] ?? 0);
}

/** The name under which a model keeps how often two kinds are linked. */
export function kindPair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Links between kinds as a table; a kind is not its own neighbour. */
export function kindAffinity(linkedKinds: RelatedModel["linkedKinds"]): KindAffinity {
  return Float32Array.from(
    KINDS.flatMap((one) =>
      KINDS.map((other) => (one === other ? 0 : (linkedKinds[kindPair(one, other)] ?? 0))),
    ),
  );
}

/** The grade expected of a pair with these features: 3 is what a reader very probably needs next, 0 is useless. */
export function expectedGrade(features: Float64Array, weights: Float64Array, intercept: number): number {
  let grade = intercept;
  for (let index = 0; index < weights.length; index++)
    grade += (features[index] ?? 0) * (weights[index] ?? 0);
  return grade;
}
