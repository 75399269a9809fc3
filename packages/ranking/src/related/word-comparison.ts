import type { ArticleProfile } from "./article-profile.ts";
import type { TermTable } from "./term-table.ts";

/** How much the words of two articles have in common, each 0 to 1. */
export interface SharedWords {
  /** Of their titles. */
  readonly titles: number;
  /** Of titles and texts. */
  readonly texts: number;
  /** The part of the held article's title that the other one says. */
  readonly heldTitleInOther: number;
  /** The part of the other's title that the held article says. */
  readonly otherTitleInHeld: number;
}

/** Compares the words of many articles with those of one, which is held. */
export interface WordComparison {
  hold(profile: ArticleProfile): void;
  with(other: ArticleProfile): SharedWords;
}

/**
 * A comparison by the words of this table. The words of the held article are marked, so that another one costs a
 * walk along its own.
 */
export function createWordComparison(terms: TermTable): WordComparison {
  // A mark is the number of the hold it belongs to: a new hold needs no clearing.
  let hold = 0;
  let inText = new Int32Array(1024);
  let inTitle = new Int32Array(1024);
  let textSquares = 0;
  let titleSquares = 0;
  let titleSum = 0;

  return {
    hold(profile) {
      const highest = profile.allTerms.at(-1) ?? 0;
      if (highest >= inText.length) {
        inText = enlarged(inText, highest);
        inTitle = enlarged(inTitle, highest);
      }
      hold += 1;
      textSquares = 0;
      titleSquares = 0;
      titleSum = 0;
      for (const term of profile.allTerms) {
        inText[term] = hold;
        textSquares += terms.weight(term) ** 2;
      }
      for (const term of profile.titleTerms) {
        const weight = terms.weight(term);
        inTitle[term] = hold;
        titleSquares += weight ** 2;
        titleSum += weight;
      }
    },
    with({ allTerms, titleTerms }) {
      let sharedText = 0;
      let otherText = 0;
      let heldSaid = 0;
      for (const term of allTerms) {
        const weight = terms.weight(term);
        otherText += weight * weight;
        if (inText[term] === hold) sharedText += weight * weight;
        if (inTitle[term] === hold) heldSaid += weight;
      }
      let sharedTitle = 0;
      let otherTitle = 0;
      let otherSum = 0;
      let otherSaid = 0;
      for (const term of titleTerms) {
        const weight = terms.weight(term);
        otherTitle += weight * weight;
        otherSum += weight;
        if (inTitle[term] === hold) sharedTitle += weight * weight;
        if (inText[term] === hold) otherSaid += weight;
      }
      return {
        titles: sharedTitle === 0 ? 0 : sharedTitle / Math.sqrt(titleSquares * otherTitle),
        texts: sharedText === 0 ? 0 : sharedText / Math.sqrt(textSquares * otherText),
        heldTitleInOther: titleSum === 0 ? 0 : heldSaid / titleSum,
        otherTitleInHeld: otherSum === 0 ? 0 : otherSaid / otherSum,
      };
    },
  };
}

function enlarged(marks: Int32Array, highest: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array((highest + 1) * 2);
  larger.set(marks);
  return larger;
}
