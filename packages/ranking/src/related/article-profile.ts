import { normalText } from "../text/index.ts";
import { ACTS, type Act, KIND_WORDS, type Places, understand } from "../understanding/index.ts";
import { SCHEMES } from "../understanding/lexicon/circumstances.ts";
import { OBJECTS } from "../understanding/lexicon/objects.ts";
import { articleTerms, TEXT_READ_MAX } from "./article-terms.ts";
import type { RelatedDocument } from "./related-document.ts";
import type { TermTable } from "./term-table.ts";

/** What an index keeps of an article: all that pairs are compared by, in the form that compares fastest. */
export interface ArticleProfile {
  readonly id: string;
  /** Term numbers of the title, ascending. */
  readonly titleTerms: Int32Array<ArrayBuffer>;
  /** Term numbers of the title and the beginning of the text, ascending. */
  readonly allTerms: Int32Array<ArrayBuffer>;
  /** How much it belongs to each of {@link KINDS}, of length 1. */
  readonly kinds: Float32Array;
  /** Which kinds editors put beside its own. */
  readonly linkedKinds: Float32Array;
  /** One bit for each of {@link ACT_NAMES}. */
  readonly acts: number;
  readonly things: number;
  readonly schemes: number;
  readonly family: boolean;
  /** Its region and what that lies in, up to the country. */
  readonly regionChain: readonly string[];
  readonly inField: boolean;
  /** What it asks, in its title and above its answer, apart from places, spaces and punctuation. */
  readonly questions: readonly string[];
}

/** The policy kinds in the order of a profile's numbers. */
export const KINDS: readonly string[] = Object.keys(KIND_WORDS);
/** What somebody may want to do, in the order of a profile's bits. */
export const ACT_NAMES: readonly Act[] = Object.keys(ACTS).filter((name): name is Act => name in ACTS);
const THING_NAMES: readonly string[] = Object.keys(OBJECTS);
const SCHEME_NAMES: readonly string[] = Object.keys(SCHEMES);

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** How often editors link an article of one kind from one of another: `affinity[row * KINDS.length + column]`. */
export type KindAffinity = Float32Array;

/** What profiles are made with. */
export interface ProfileTools {
  readonly places: Places;
  readonly terms: TermTable;
  readonly affinity: KindAffinity;
}

/** Reads an article once, so that it can be compared with all others. */
export function articleProfile(
  document: RelatedDocument,
  { places, terms, affinity }: ProfileTools,
): ArticleProfile {
  const title = normalText(document.title);
  const text = normalText(document.text);
  const understood = understand({ ...document, title, text }, places);
  const titleTerms = articleTerms(title);
  const kinds = kindVector(understood.kinds);
  return {
    id: document.id,
    titleTerms: terms.numbers(titleTerms),
    allTerms: terms.numbers([...titleTerms, ...articleTerms(text.slice(0, TEXT_READ_MAX))]),
    kinds,
    linkedKinds: multiplied(affinity, kinds),
    acts: bits(ACT_NAMES, understood.acts),
    things: bits(THING_NAMES, understood.things),
    schemes: bits(SCHEME_NAMES, understood.schemes),
    family: understood.people.has("family") || understood.people.has("child"),
    regionChain: understood.regionChain,
    inField: understood.inField,
    questions: [title, ...text.split("\n").slice(0, -1).slice(0, 1)]
      .map((question) => places.without(question).replaceAll(NO_WORD, ""))
      .filter((question) => question !== ""),
  };
}

/** The kinds as numbers of length 1; all zero where nothing is known. */
export function kindVector(weights: ReadonlyMap<string, number>): Float32Array {
  const vector = Float32Array.from(KINDS, (kind) => weights.get(kind) ?? 0);
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((weight) => weight / length);
}

function multiplied(affinity: KindAffinity, kinds: Float32Array): Float32Array {
  const size = KINDS.length;
  return kinds.map((_, row) =>
    kinds.reduce((sum, weight, column) => sum + weight * (affinity[row * size + column] ?? 0), 0),
  );
}

function bits(names: readonly string[], present: ReadonlySet<string>): number {
  return names.reduce((mask, name, index) => (present.has(name) ? mask | (1 << index) : mask), 0);
}
