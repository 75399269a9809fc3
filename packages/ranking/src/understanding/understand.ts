import { COMPOSITIONS } from "./compositions.ts";
import { ACTS, type Act } from "./lexicon/acts.ts";
import { CHANNELS, INTENTS, PEOPLE, SCHEMES, type Scheme } from "./lexicon/circumstances.ts";
import { FIELD_WORDS, NEUTRAL_WORDS, OFF_FIELD_WORDS } from "./lexicon/field.ts";
import { KIND_WORDS } from "./lexicon/kinds.ts";
import { OBJECTS, type Thing } from "./lexicon/objects.ts";
import type { Places } from "./places.ts";
import { type FoundWord, wordFinder } from "./word-finder.ts";

export type Person = keyof typeof PEOPLE;
export type Channel = keyof typeof CHANNELS;
export type Intent = keyof typeof INTENTS;

/** What there is to understand: a title or question, the text under it, and what an editor has said about it. */
export interface Wording {
  readonly title: string;
  readonly text: string;
  /** The region an editor gave it; null to find it in the title. */
  readonly regionCode: string | null;
  /** The policy kinds an editor gave it as topics. */
  readonly topics: readonly string[];
}

/** What a question asks, as far as its words say. */
export interface Understanding {
  readonly acts: ReadonlySet<Act>;
  readonly things: ReadonlySet<Thing>;
  readonly people: ReadonlySet<Person>;
  readonly schemes: ReadonlySet<Scheme>;
  readonly channels: ReadonlySet<Channel>;
  readonly intents: ReadonlySet<Intent>;
  /** How much it belongs to each policy kind; the strongest first is not promised. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The region it is for and what that lies in, up to the country. */
  readonly regionChain: readonly string[];
  /** False for what has nothing to do with health insurance. */
  readonly inField: boolean;
}

const findActs = wordFinder(ACTS, NEUTRAL_WORDS);
const findThings = wordFinder(OBJECTS, NEUTRAL_WORDS);
const findKinds = wordFinder(KIND_WORDS, NEUTRAL_WORDS);
const findPeople = wordFinder(PEOPLE, NEUTRAL_WORDS);
const findSchemes = wordFinder(SCHEMES, NEUTRAL_WORDS);
const findChannels = wordFinder(CHANNELS, NEUTRAL_WORDS);
const findIntents = wordFinder(INTENTS, NEUTRAL_WORDS);
const findField = wordFinder({ in: FIELD_WORDS, off: OFF_FIELD_WORDS });

// 交15年 and 交10年 are one word of the lists: 交n年. Longer numbers are years of the calendar or numbers to call.
const SMALL_NUMBER = /(?<!\d)\d{1,2}(?!\d)/g;

/** How much one word of the text counts beside one of the title. */
const TEXT_SHARE = 0.25;

/** Reads what a question asks from its words. Title and text are expected to be normalised. */
export function understand(wording: Wording, places: Places): Understanding {
  const title = wording.title.replaceAll(SMALL_NUMBER, "n");
  const { text } = wording;
  const acts = new Set(findActs(title).flatMap(valuesOf));
  const things = new Set(findThings(title).flatMap(valuesOf));
  const people = new Set(findPeople(title).flatMap(valuesOf));
  const schemes = new Set(findSchemes(title).flatMap(valuesOf));
  const named = apart(places.find(title), places);
  const kinds = kindsOf({ ...wording, title });

  for (const rule of COMPOSITIONS) {
    const present = new Set<string>([
      ...acts,
      ...things,
      ...people,
      ...schemes,
      ...(named.length > 1 ? ["two-places"] : []),
    ]);
    if (!rule.when.every((word) => present.has(word))) continue;
    for (const act of rule.dropActs ?? []) acts.delete(act);
    for (const act of rule.addActs ?? []) acts.add(act);
    for (const scheme of rule.addSchemes ?? []) schemes.add(scheme);
    for (const thing of rule.addThings ?? []) things.add(thing);
    for (const kind of rule.addKinds ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const kind of rule.dropKinds ?? []) kinds.set(kind, Math.max(0, (kinds.get(kind) ?? 0) - 1));
  }
  const field = fieldOf(title, text);
  return {
    acts,
    things,
    people,
    schemes,
    channels: new Set(findChannels(title).flatMap(valuesOf)),
    intents: new Set(findIntents(title).flatMap(valuesOf)),
    kinds,
    regionChain: places.chain(wording.regionCode ?? named[0] ?? unlistedPlace(title, text) ?? "100000"),
    inField: field || wording.topics.length > 0,
  };
}

function valuesOf<Value extends string>(found: FoundWord<Value>): readonly Value[] {
  return found.values;
}

/** The places without those that only say where another one lies: 辽宁海城 is one place. */
function apart(codes: readonly string[], places: Places): string[] {
  return codes.filter((code) => !codes.some((other) => other !== code && places.chain(other).includes(code)));
}

function kindsOf({ title, text, topics }: Wording): Map<string, number> {
  const kinds = new Map<string, number>(topics.map((topic) => [topic, 1.5]));
  for (const [part, share] of [
    [title, 1],
    [text, TEXT_SHARE],
  ] as const) {
    const counts = new Map<string, number>();
    for (const { values } of findKinds(part)) {
      for (const kind of values) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    // The second mention says less than the first.
    for (const [kind, count] of counts)
      kinds.set(kind, (kinds.get(kind) ?? 0) + share * Math.log2(1 + count));
  }
  return kinds;
}

/** A title of the field is in it; one that names something else is not; otherwise the text decides. */
function fieldOf(title: string, text: string): boolean {
  const inTitle = new Set(findField(title).flatMap(valuesOf));
  if (inTitle.has("in")) return true;
  if (inTitle.has("off")) return false;
  const inText = findField(text).flatMap(valuesOf);
  const field = inText.filter((value) => value === "in").length;
  return field >= 2 && field > inText.length - field;
}

/** A place no list knows, such as a county: the title begins with it and the text calls it a city or county. */
function unlistedPlace(title: string, text: string): string | null {
  for (const length of [3, 2]) {
    const name = /^(?:\d{4}年)?(\p{Script=Han}+)/u.exec(title)?.[1]?.slice(0, length);
    if (name?.length === length && ["市", "县", "区", "州"].some((end) => text.includes(name + end))) {
      return `name:${name}`;
    }
  }
  return null;
}
