/** When keys were used, between two times it is written down. */
export interface KeyUses {
  readonly used: (keyId: string) => void;
  /** Writes down what was used since the last time. What cannot be written is kept for the next. */
  readonly flush: () => Promise<void>;
}

/** Remembers the latest use of each key, so that reading with a key writes nothing. */
export function createKeyUses(
  save: (uses: ReadonlyMap<string, Date>) => Promise<void>,
  nowMs: () => number,
): KeyUses {
  let uses = new Map<string, number>();
  return {
    used: (keyId) => void uses.set(keyId, nowMs()),
    async flush() {
      const known = uses;
      uses = new Map();
      try {
        await save(new Map([...known].map(([keyId, atMs]) => [keyId, new Date(atMs)])));
      } catch (error) {
        uses = new Map([...known, ...uses]);
        throw error;
      }
    },
  };
}
