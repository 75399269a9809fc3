/** Pairs that are compared with each other: of one article, with what each was judged to be worth. */
export interface JudgedGroup {
  readonly features: readonly Float64Array[];
  readonly grades: readonly number[];
  /** How much the group counts beside others, 0 to 1; 1 unless told. One that counts less does not move the intercept. */
  readonly weight?: number;
}

/** A line through the grades: `grade ≈ intercept + weights · features`. */
export interface FittedLine {
  readonly weights: number[];
  readonly intercept: number;
}

/**
 * The weights that tell the pairs of each group apart best by their grades, with `penalty` times the square of
 * each weight held against it. A group counts by its weight however many pairs it has, and only differences within a
 * group count. Exact and without chance: the same groups give the same weights.
 */
export function ridgeRegression(groups: readonly JudgedGroup[], size: number, penalty: number): FittedLine {
  const total = groups.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const matrix = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (_, column) => (row === column ? penalty * total : 0)),
  );
  const right = new Float64Array(size);
  const centres = groups.map(({ features, grades }) => ({
    features: Float64Array.from({ length: size }, (_, index) => mean(features.map((row) => row[index] ?? 0))),
    grade: mean(grades),
  }));
  for (const [index, { features, grades, weight = 1 }] of groups.entries()) {
    const share = weight / features.length;
    const centre = centres[index];
    if (!centre) continue;
    for (const [pair, values] of features.entries()) {
      const apart = values.map((value, column) => value - (centre.features[column] ?? 0));
      const worth = ((grades[pair] ?? 0) - centre.grade) * share;
      for (const [row, target] of matrix.entries()) {
        const value = apart[row] ?? 0;
        right[row] = (right[row] ?? 0) + value * worth;
        for (const [column, other] of apart.entries()) {
          target[column] = (target[column] ?? 0) + value * other * share;
        }
      }
    }
  }
  const weights = solved(matrix, right);
  const intercept = mean(
    centres
      .filter((_, index) => (groups[index]?.weight ?? 1) === 1)
      .map(
        ({ features, grade }) =>
          grade - weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0),
      ),
  );
  return { weights, intercept };
}

/** Gaussian elimination with pivots; the penalty keeps the matrix from being singular. */
function solved(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (const pivot of rows.keys()) {
    let best = pivot;
    for (let row = pivot; row < rows.length; row++) {
      if (Math.abs(cell(row, pivot)) > Math.abs(cell(best, pivot))) best = row;
    }
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (const [row, values] of rows.entries()) {
      if (row === pivot) continue;
      const factor = cell(row, pivot) / cell(pivot, pivot);
      for (let column = pivot; column < values.length; column++) {
        values[column] = (values[column] ?? 0) - factor * cell(pivot, column);
      }
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
