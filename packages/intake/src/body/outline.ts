import { SCHEME_RANK } from "../page/marker.ts";
import type { Piece } from "../page/piece.ts";
import type { GuessedHeading } from "./heading-guesses.ts";
import type { Numbered } from "./numbered-groups.ts";

/** Levels a heading may have in a body. */
export type HeadingLevel = 2 | 3 | 4;

interface Open {
  readonly key: string;
  readonly rank: number;
}

const STEP = 10;
const WITHOUT_NUMBERS = 5;

function levelOf(depth: number): HeadingLevel {
  return depth <= 1 ? 2 : depth === 2 ? 3 : 4;
}

function countWhere<T>(values: Iterable<T>, holds: (value: T) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count += 1;
  return count;
}

/**
 * The level of every heading. Declared levels nest by their number, numbers by their scheme's rank. An unnumbered
 * heading stands below the numbers whose run it interrupts, above numbers that start again under each of its kind,
 * and beside them otherwise; what it once was it stays.
 */
export class Outline {
  readonly #numbered: ReadonlyMap<number, Numbered>;
  readonly #guessed: ReadonlyMap<number, GuessedHeading>;
  readonly #stack: Open[] = [];
  readonly #ranks = new Map<string, number>();
  readonly #topRank: number | null;
  readonly #topGroups: number;

  constructor(numbered: ReadonlyMap<number, Numbered>, guessed: ReadonlyMap<number, GuessedHeading>) {
    this.#numbered = numbered;
    this.#guessed = guessed;
    const headings = [...numbered.values()].filter((one) => one.kind === "heading");
    const ranks = headings.map((one) => SCHEME_RANK[one.group.scheme] * STEP);
    this.#topRank = ranks.length === 0 ? null : ranks.reduce((least, rank) => Math.min(least, rank));
    const groups = new Set(headings.map((one) => one.group));
    this.#topGroups = countWhere(groups, (group) => SCHEME_RANK[group.scheme] * STEP === this.#topRank);
  }

  /** The level of the heading the piece is, or null when it is none. Pieces are asked in their order. */
  enter(index: number, piece: Piece): HeadingLevel | null {
    if (piece.declaredLevel !== null)
      return this.#push(`h${piece.declaredLevel}`, piece.declaredLevel - STEP);
    const numbered = this.#numbered.get(index);
    if (numbered?.kind === "heading") {
      const { scheme } = numbered.group;
      const depth =
        scheme === "decimal"
          ? (piece.text
              .match(/^[\d.]+/)?.[0]
              .split(".")
              .filter(Boolean).length ?? 2)
          : 0;
      return this.#push(scheme + depth, SCHEME_RANK[scheme] * STEP + depth);
    }
    const guessed = this.#guessed.get(index);
    if (!guessed) return null;
    if (guessed === "named") return this.#besideNumbers();
    return this.#push(guessed, this.#ranks.get(guessed) ?? this.#rankOf(guessed, index));
  }

  /** The level a section would have that opens inside the present one. */
  inner(): HeadingLevel {
    return levelOf(this.#stack.length + 1);
  }

  #push(key: string, rank: number): HeadingLevel {
    while ((this.#stack.at(-1)?.rank ?? -Infinity) >= rank) this.#stack.pop();
    this.#stack.push({ key, rank });
    return levelOf(this.#stack.length);
  }

  #besideNumbers(): HeadingLevel {
    const numbered = this.#stack.findLast((open) => open.rank >= STEP && !this.#ranks.has(open.key));
    return this.#push(
      "named",
      numbered?.rank ?? this.#ranks.get("plain") ?? this.#topRank ?? WITHOUT_NUMBERS,
    );
  }

  #rankOf(guessed: GuessedHeading, index: number): number {
    const rank = this.#newRank(guessed, index);
    this.#ranks.set(guessed, rank);
    return rank;
  }

  #newRank(guessed: GuessedHeading, index: number): number {
    if (this.#topRank === null) return WITHOUT_NUMBERS;
    const running = [...this.#numbered.values()].filter(
      ({ kind, group: { members } }) =>
        kind === "heading" && (members[0] ?? 0) < index && (members.at(-1) ?? 0) > index,
    );
    if (running.length > 0) {
      const deepest = running.reduce(
        (most, { group }) => Math.max(most, SCHEME_RANK[group.scheme] * STEP),
        0,
      );
      return deepest + STEP / 2;
    }
    // "怎么办理？" right before "一、…" is what the numbers divide.
    if (this.#numbered.get(index + 1)?.kind === "heading") return this.#topRank - STEP / 2;
    const ofKind = countWhere(this.#guessed.values(), (kind) => kind === guessed);
    return this.#topGroups >= 2 && ofKind >= 2 ? this.#topRank - STEP / 2 : this.#topRank;
  }
}
