/** The terms of all articles: a number for each, and how many articles have it. */
export interface TermTable {
  /** The numbers of these terms, ascending, each once; unknown terms get one. */
  numbers(terms: Iterable<string>): Int32Array<ArrayBuffer>;
  /** Counts one more article (`by` 1) or one fewer (`by` -1) with these terms. */
  count(numbers: Int32Array, by: 1 | -1): void;
  /** How much a term tells: the rarer, the more. */
  weight(number: number): number;
  /** How many articles have the term. */
  frequency(number: number): number;
}

/** A table without terms. Weights follow the counts at once, so an index grown one by one equals a rebuilt one. */
export function createTermTable(): TermTable {
  const numberOf = new Map<string, number>();
  let frequencies = new Int32Array(1024);
  let logs = new Float64Array(1024).fill(Math.log(0.5));
  let articles = 0;
  let logArticles = 0;

  function add(term: string): number {
    const number = numberOf.size;
    numberOf.set(term, number);
    if (number === frequencies.length) {
      const more = new Int32Array(number * 2);
      more.set(frequencies);
      frequencies = more;
      const moreLogs = new Float64Array(number * 2).fill(Math.log(0.5));
      moreLogs.set(logs);
      logs = moreLogs;
    }
    return number;
  }
  return {
    numbers(terms) {
      const numbers = new Set<number>();
      for (const term of terms) numbers.add(numberOf.get(term) ?? add(term));
      return Int32Array.from(numbers).sort();
    },
    count(numbers, by) {
      articles += by;
      logArticles = Math.log(articles + 1);
      for (const number of numbers) {
        const frequency = (frequencies[number] ?? 0) + by;
        frequencies[number] = frequency;
        logs[number] = Math.log(frequency + 0.5);
      }
    },
    weight: (number) => Math.max(0, logArticles - (logs[number] ?? 0)),
    frequency: (number) => frequencies[number] ?? 0,
  };
}
