import {
  type Fen,
  type PlainDate,
  type Ppm,
  type RegionCode,
  type RegionTable,
  shareOf,
} from "../shared/index.ts";
import type { Answer, Moment, Verdict } from "./decision.ts";
import type { FactSnapshot, FactView } from "./fact-snapshot.ts";
import type { Reading } from "./reading.ts";
import type { GateState } from "./reasons.ts";

/** What was asked for after this the last time. */
type Place = { next: BoundFact | null };
/** A fact resolved for the bound region and day, in its place among the others. */
type BoundFact = Place & { readonly name: string; readonly reading: Reading<unknown> };

/** Evaluates many questions of one place and day: every fact is resolved once, nothing is kept. */
export class BoundContext {
  readonly region: RegionCode;
  readonly on: PlainDate;
  readonly regions: RegionTable;
  readonly tracing = false;
  readonly #view: FactView;
  readonly #keys: Readonly<Record<string, string>>;
  readonly #facts = new Map<string, BoundFact>();
  readonly #elsewhere = new Map<string, Map<string, Reading<unknown>>>();
  readonly #start: Place = { next: null };
  #last: Place = this.#start;
  #failed = 0;
  #undecided = 0;

  constructor(keys: Readonly<Record<string, string>>, moment: Moment, facts: FactSnapshot) {
    this.#keys = keys;
    this.region = moment.region;
    this.on = moment.on;
    this.regions = facts.regions;
    this.#view = facts.asKnownAt(moment.knownAt ?? null);
    for (const [name, key] of Object.entries(keys)) {
      this.#facts.set(name, { name, reading: this.#view.read(key, this.region, this.on), next: null });
    }
  }

  /** Forgets the last question. */
  begin(): void {
    this.#last = this.#start;
    this.#failed = 0;
    this.#undecided = 0;
  }

  /** An evaluator asks for its facts in much the same order every time, so the next one is guessed first. */
  read(name: string): Reading<unknown> {
    const guess = this.#last.next;
    const fact = guess !== null && guess.name === name ? guess : this.#follow(name);
    this.#last = fact;
    return fact.reading;
  }

  #follow(name: string): BoundFact {
    const fact = this.#facts.get(name);
    if (fact === undefined) throw new Error(`no such fact: ${name}`);
    this.#last.next = fact;
    return fact;
  }

  readIn(name: string, region: RegionCode): Reading<unknown> {
    return region === this.region ? this.read(name) : this.#other(name, region, this.on);
  }

  readAt(name: string, date: PlainDate): Reading<unknown> {
    return date === this.on ? this.read(name) : this.#other(name, this.region, date);
  }

  #other(name: string, region: RegionCode, date: PlainDate): Reading<unknown> {
    const place = `${region}${date}`;
    let byName = this.#elsewhere.get(place);
    if (!byName) {
      if (this.#elsewhere.size >= PLACES_KEPT) this.#elsewhere.clear();
      byName = new Map();
      this.#elsewhere.set(place, byName);
    }
    const known = byName.get(name);
    if (known) return known;
    const reading = this.#view.read(this.#keys[name] ?? name, region, date);
    byName.set(name, reading);
    return reading;
  }

  hasReached(date: PlainDate): boolean {
    return this.on >= date;
  }

  gate<S extends GateState>(_code: string, state: S): S {
    if (state === "failed") this.#failed++;
    else if (state === "unknown") this.#undecided++;
    return state;
  }

  note(): void {}

  step(): void {}

  amount(_quantity: string, amount: Fen): Fen {
    return amount;
  }

  share(_quantity: string, of: Fen, ratio: Ppm): Fen {
    return shareOf(of, ratio);
  }

  yes<O>(outcome: O): Verdict<O> {
    return this.#conclude("yes", outcome);
  }

  value<O>(outcome: O): Verdict<O> {
    return this.#conclude("value", outcome);
  }

  no<O>(outcome: O | null): Verdict<O> {
    if (this.#failed === 0 && this.#undecided > 0) return { answer: "unknown", outcome: null };
    return { answer: "no", outcome };
  }

  refuse(): Verdict<never> {
    return this.#failed > 0 ? NO : UNKNOWN;
  }

  #conclude<O>(answer: Answer, outcome: O): Verdict<O> {
    if (this.#failed > 0) return NO;
    if (this.#undecided > 0) return UNKNOWN;
    return { answer, outcome };
  }
}

const PLACES_KEPT = 4096;
const NO: Verdict<never> = Object.freeze({ answer: "no", outcome: null });
const UNKNOWN: Verdict<never> = Object.freeze({ answer: "unknown", outcome: null });
