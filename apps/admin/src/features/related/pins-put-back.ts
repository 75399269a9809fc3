interface Named {
  readonly articleId: string;
}

/**
 * The present list with those of `before` that are wanted back, each behind what stood before it then and still does,
 * or first where nothing does.
 */
export function pinsPutBack<T extends Named>(
  present: readonly T[],
  before: readonly T[],
  wanted: ReadonlySet<string>,
): T[] {
  const list = [...present];
  for (const [index, pin] of before.entries()) {
    const isThere = list.some(({ articleId }) => articleId === pin.articleId);
    if (isThere || !wanted.has(pin.articleId)) continue;
    const earlier = new Set(before.slice(0, index).map(({ articleId }) => articleId));
    list.splice(list.findLastIndex(({ articleId }) => earlier.has(articleId)) + 1, 0, pin);
  }
  return list;
}
