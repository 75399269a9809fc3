/** How a run over many ended for one of them. */
export type Settled<R> =
  | { readonly kind: "done"; readonly value: R }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "stopped" };

/**
 * Does the work for each item, a few at a time. One that fails leaves the others alone; once stopped, what has not
 * begun is left undone. Tells each outcome as it comes.
 */
export async function runEach<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  {
    atOnce,
    stopped,
    onSettled,
  }: { atOnce: number; stopped: () => boolean; onSettled: (item: T, outcome: Settled<R>) => void },
): Promise<void> {
  const waiting = items.values();
  async function one(): Promise<void> {
    for (const item of waiting) {
      if (stopped()) onSettled(item, { kind: "stopped" });
      else onSettled(item, await settle(work, item));
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, one));
}

async function settle<T, R>(work: (item: T) => Promise<R>, item: T): Promise<Settled<R>> {
  try {
    return { kind: "done", value: await work(item) };
  } catch (error) {
    return { kind: "failed", error };
  }
}
