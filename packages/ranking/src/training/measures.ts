/** How good a ranking is by the judgments of one article. */
export interface Measures {
  readonly ndcg5: number;
  readonly ndcg10: number;
  /** The share of the first five that has a grade. */
  readonly precision5: number;
  /** The share of the first ten that has none. */
  readonly useless10: number;
}

type Grades = Readonly<Record<string, number>>;

/**
 * Measures a ranking (ids, best first) against grades. Gain is 2^grade - 1, discounted by log2 of the place plus
 * one; the ideal is made of all graded articles. The places of a ranking that is too short count as missed for
 * nDCG and precision, and as nothing useless shown.
 */
export function measureRanking(ranking: readonly string[], grades: Grades): Measures {
  const shown = ranking.map((id) => grades[id] ?? 0);
  const ideal = Object.values(grades).sort((a, b) => b - a);
  const gained = (most: number) => {
    const best = discounted(ideal, most);
    return best === 0 ? 0 : discounted(shown, most) / best;
  };
  return {
    ndcg5: gained(5),
    ndcg10: gained(10),
    precision5: shown.slice(0, 5).filter((grade) => grade > 0).length / 5,
    useless10: shown.slice(0, 10).filter((grade) => grade === 0).length / 10,
  };
}

/** The mean over several articles. */
export function meanMeasures(all: readonly Measures[]): Measures {
  const mean = (of: (measures: Measures) => number) =>
    all.length === 0 ? 0 : all.reduce((sum, measures) => sum + of(measures), 0) / all.length;
  return {
    ndcg5: mean(({ ndcg5 }) => ndcg5),
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    precision5: mean(({ precision5 }) => precision5),
    useless10: mean(({ useless10 }) => useless10),
  };
}

function discounted(grades: readonly number[], most: number): number {
  return grades
    .slice(0, most)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
