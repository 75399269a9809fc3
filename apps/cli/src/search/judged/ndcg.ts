const DEPTH = 10;

const gain = (grade: number): number => 2 ** grade - 1;

function discounted(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);
}

/** How good an order of answers is, from 0 to 1 for the best there can be: nDCG over the first ten. */
export function ndcg(slugs: readonly string[], grades: Readonly<Record<string, number>>): number {
  const ideal = Object.values(grades).sort((a, b) => b - a);
  return discounted(slugs.map((slug) => grades[slug] ?? 0)) / discounted(ideal);
}
