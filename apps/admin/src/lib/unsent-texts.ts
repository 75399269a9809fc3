/** Asks every open article whether it holds text the server does not have yet. */
const askers = new Set<() => boolean>();

/** An article is open; the answer says that it is closed again. */
export function watchUnsent(isUnsent: () => boolean): () => void {
  askers.add(isUnsent);
  return () => askers.delete(isUnsent);
}

/** Whether leaving this page now would interrupt somebody whose text is not sent. */
export function hasUnsentText(): boolean {
  return [...askers].some((isUnsent) => isUnsent());
}
