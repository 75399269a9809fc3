import {
  DATE_MIN,
  type Fen,
  FOREVER,
  type PlainDate,
  type Ppm,
  type RegionCode,
  type RegionTable,
  shareOf,
} from "../shared/index.ts";
import type { Answer, Decision, Missing, Moment, Reason, Verdict } from "./decision.ts";
import type { DecisionContext } from "./decision-context.ts";
import type { FactSnapshot, FactView } from "./fact-snapshot.ts";
import { BASES, type Basis, GRADES, type Grade } from "./fact-version.ts";
import type { Reading } from "./reading.ts";
import type { GateState } from "./reasons.ts";
import type { PolicyShape } from "./shape.ts";
import type { Step } from "./step.ts";

/** An open answer keeps no calculation: what would be due under a rule that may not apply is no part of it. */
function isNoCalculation({ op }: Step): boolean {
  return op === "read" || op === "gate";
}

const NO_CITATIONS: Reason["citations"] = [];

/** Evaluates one question and keeps everything: reads, conditions, steps, and how long the answer holds. */
export class TracedContext {
  readonly region: RegionCode;
  readonly on: PlainDate;
  readonly regions: RegionTable;
  readonly tracing = true;
  readonly #view: FactView;
  readonly #kind: string;
  readonly #keys: Readonly<Record<string, string>>;
  readonly #today: PlainDate;
  readonly #reads: Reading<unknown>[] = [];
  readonly #steps: Step[] = [];
  readonly #reasons: Reason[] = [];
  #from: PlainDate = DATE_MIN;
  #to: PlainDate = FOREVER;
  #basis = 0;
  #grade = 0;
  #stale = false;
  #failed = 0;
  #undecided = 0;

  constructor(kind: string, keys: Readonly<Record<string, string>>, moment: Moment, facts: FactSnapshot) {
    this.#kind = kind;
    this.#keys = keys;
    this.region = moment.region;
    this.on = moment.on;
    this.regions = facts.regions;
    this.#view = facts.asKnownAt(moment.knownAt ?? null);
    this.#today = moment.today !== undefined && moment.today > moment.on ? moment.today : moment.on;
  }

  read(name: string): Reading<unknown> {
    return this.#keep(this.#view.read(this.#key(name), this.region, this.on), true);
  }

  readIn(name: string, region: RegionCode): Reading<unknown> {
    return this.#keep(this.#view.read(this.#key(name), region, this.on), true);
  }

  readAt(name: string, date: PlainDate): Reading<unknown> {
    return this.#keep(this.#view.read(this.#key(name), this.region, date), false);
  }

  hasReached(date: PlainDate): boolean {
    if (this.on >= date) {
      if (date > this.#from) this.#from = date;
      return true;
    }
    if (date < this.#to) this.#to = date;
    return false;
  }

  gate<S extends GateState>(
    code: string,
    state: S,
    needed: unknown,
    given: unknown,
    reading?: Reading<unknown>,
  ): S {
    if (state === "failed") this.#failed++;
    else if (state === "unknown") this.#undecided++;
    this.#reasons.push({
      type: "gate",
      code,
      state,
      needed,
      given,
      reading: reading ?? null,
      citations: reading ? reading.citations : NO_CITATIONS,
    });
    this.#steps.push({ op: "gate", code, state, needed, given });
    return state;
  }

  note(code: string, evidence: unknown, reading?: Reading<unknown>): void {
    const citations = reading ? reading.citations : NO_CITATIONS;
    this.#reasons.push({ type: "note", code, evidence, reading: reading ?? null, citations });
  }

  step(step: Step): void {
    this.#steps.push(step);
  }

  amount(quantity: string, amount: Fen): Fen {
    this.#steps.push({ op: "amount", quantity, amount });
    return amount;
  }

  share(quantity: string, of: Fen, ratio: Ppm): Fen {
    const amount = shareOf(of, ratio);
    this.#steps.push({ op: "share", quantity, of, ratio, amount });
    return amount;
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
    return { answer: this.#failed > 0 ? "no" : "unknown", outcome: null };
  }

  /** The verdict with everything that was kept on the way to it. */
  decision<O>(verdict: Verdict<O>, knownAt: Moment["knownAt"]): Decision<O> {
    const unknown = verdict.answer === "unknown";
    return {
      kind: this.#kind,
      region: this.region,
      on: this.on,
      knownAt: knownAt ?? null,
      answer: verdict.answer,
      outcome: verdict.outcome,
      reasons: this.#reasons,
      trace: unknown ? this.#steps.filter(isNoCalculation) : this.#steps,
      reads: this.#reads,
      holds: {
        from: this.#from === DATE_MIN ? null : this.#from,
        to: this.#to === FOREVER ? null : this.#to,
      },
      confidence: {
        basis: BASES[this.#basis] ?? ("projected" satisfies Basis),
        grade: unknown ? "unverified" : (GRADES[this.#grade] ?? ("unverified" satisfies Grade)),
      },
      stale: this.#stale,
      missing: this.#undecided > 0 ? this.#missing() : [],
    };
  }

  #missing(): Missing[] {
    const alone = this.#failed === 0 && this.#undecided === 1;
    const missing: Missing[] = [];
    for (const reason of this.#reasons) {
      if (reason.type === "gate" && reason.state === "unknown") {
        missing.push({ code: reason.code, reading: reason.reading, decidesAlone: alone });
      }
    }
    return missing;
  }

  #conclude<O>(answer: Answer, outcome: O): Verdict<O> {
    if (this.#failed > 0) return { answer: "no", outcome: null };
    if (this.#undecided > 0) return { answer: "unknown", outcome: null };
    return { answer, outcome };
  }

  #key(name: string): string {
    const key = this.#keys[name];
    if (key === undefined) throw new Error(`${this.#kind} declares no fact ${name}`);
    return key;
  }

  #keep(reading: Reading<unknown>, movesWithDay: boolean): Reading<unknown> {
    if (movesWithDay) {
      if (reading.from > this.#from) this.#from = reading.from;
      if (reading.to < this.#to) this.#to = reading.to;
    }
    if (this.#reads.includes(reading)) return reading;
    this.#reads.push(reading);
    this.#steps.push(reading);
    if (this.#today >= reading.reviewDueOn) this.#stale = true;
    if (reading.state !== "unknown") {
      const basis = BASES.indexOf(reading.basis);
      const grade = GRADES.indexOf(reading.grade);
      if (basis > this.#basis) this.#basis = basis;
      if (grade > this.#grade) this.#grade = grade;
    }
    return reading;
  }
}

/**
 * The context as a kind sees it. The one place where a reading gets the type its fact was declared with: the
 * value was read by that declaration's schema before it entered the snapshot.
 */
export function typedContext<T extends PolicyShape>(context: unknown): DecisionContext<T> {
  return context as DecisionContext<T>;
}
