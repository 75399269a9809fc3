import type { StartProblem } from "@gongji/database/embedded";

/** What runs on its own until it is stopped. */
export interface Running {
  /** Settles when it is gone: with a problem when nobody asked it to stop. */
  readonly exited: Promise<StartProblem | undefined>;
  stop(): Promise<void>;
}

/** Tiers end from the highest to the lowest, so that nothing loses what it rests on. */
export const tiers = { database: 0, api: 1, frontEnd: 2 } as const;

/** Keeps what is running together: when one ends unasked, or somebody asks, all of it ends. */
export interface Supervisor {
  /** Aborts when everything is to end; what is still starting should give up. */
  readonly signal: AbortSignal;
  /** Takes over what has started. When all is ending already, it is stopped at once. */
  keep<T extends Running>(tier: number, starting: Promise<T>): Promise<T>;
  /** Settles when everything has to end: with the problem of whoever ended unasked. */
  readonly ended: Promise<StartProblem | undefined>;
  /** Asks for the end; `stopAll` carries it out. */
  requestEnd(problem?: StartProblem): void;
  stopAll(): Promise<void>;
}

export function createSupervisor(): Supervisor {
  const ending = new AbortController();
  const kept: { tier: number; running: Running }[] = [];
  const pending = new Set<Promise<unknown>>();
  const { promise: ended, resolve } = Promise.withResolvers<StartProblem | undefined>();
  const requestEnd = (problem?: StartProblem) => {
    resolve(problem);
    ending.abort();
  };
  const take = async <T extends Running>(tier: number, starting: Promise<T>): Promise<T> => {
    const running = await starting;
    kept.push({ tier, running });
    running.exited.then((problem) => problem && requestEnd(problem));
    ending.signal.throwIfAborted();
    return running;
  };
  return {
    signal: ending.signal,
    ended,
    requestEnd,
    keep: (tier, starting) => {
      const taking = take(tier, starting);
      pending.add(taking);
      return taking.finally(() => pending.delete(taking));
    },
    stopAll: async () => {
      ending.abort();
      await Promise.allSettled(pending);
      for (const tier of Object.values(tiers).toReversed()) {
        await Promise.all(kept.filter((each) => each.tier === tier).map(({ running }) => running.stop()));
      }
    },
  };
}
