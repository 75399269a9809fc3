/**
 * Which place of `before` is which of `after`, by a longest common subsequence. What both begin and end with is
 * matched first.
 */
export function commonSubsequence(before: readonly string[], after: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    found.set(start, start);
    start += 1;
  }
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
    found.set(before.length - tail, after.length - tail);
  }
  const rows = before.length - start - tail;
  const columns = after.length - start - tail;
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      lengths[here] =
        before[start + row] === after[start + column]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const here = row * width + column;
    if (before[start + row] === after[start + column]) {
      found.set(start + row, start + column);
      row += 1;
      column += 1;
    } else if ((lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return found;
}
