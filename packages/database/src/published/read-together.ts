/** How many addresses, or lists, one statement can be asked for. */
export const TOGETHER_SIZES = [1, 4, 16] as const;
/** One of them. */
export type TogetherSize = (typeof TOGETHER_SIZES)[number];
const LARGEST = Math.max(...TOGETHER_SIZES);
/** How many statements may be under way. Who comes meanwhile goes with the next one. */
const UNDER_WAY_MAX = 3;

/** How questions of one kind are read. */
export interface Together<Asked, Found> {
  /** Questions with the same name go in one statement. */
  readonly nameOf: (asked: Asked) => string;
  /** Answers in the order of the questions, of which there are at most `size`. */
  readonly read: (asked: readonly Asked[], size: TogetherSize) => Promise<readonly Found[]>;
}

interface Waiting<Asked, Found> {
  readonly asked: Asked;
  readonly name: string;
  readonly found: (found: Found) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Reads what is asked for at the same time in one statement: preparing to run one costs more than reading one more
 * answer with it does. Nobody waits for company: who comes alone goes alone.
 */
export function createReadTogether<Asked, Found>({
  nameOf,
  read,
}: Together<Asked, Found>): (asked: Asked) => Promise<Found> {
  let waiting: Waiting<Asked, Found>[] = [];
  let underWay = 0;
  let isCalled = false;

  const readGroup = async (group: readonly Waiting<Asked, Found>[]): Promise<void> => {
    underWay += 1;
    try {
      const size = TOGETHER_SIZES.find((known) => known >= group.length);
      if (size === undefined) throw new Error("more questions than a statement takes");
      const answers = await read(
        group.map(({ asked }) => asked),
        size,
      );
      for (const [index, answer] of answers.entries()) group[index]?.found(answer);
    } catch (error) {
      for (const { failed } of group) failed(error);
    } finally {
      underWay -= 1;
      go();
    }
  };
  const go = (): void => {
    isCalled = false;
    while (waiting.length > 0 && underWay < UNDER_WAY_MAX) {
      const name = waiting[0]?.name;
      const group = waiting.filter((one) => one.name === name).slice(0, LARGEST);
      const isTaken = new Set(group);
      waiting = waiting.filter((one) => !isTaken.has(one));
      void readGroup(group);
    }
  };

  return (asked) =>
    new Promise((found, failed) => {
      waiting.push({ asked, name: nameOf(asked), found, failed });
      if (isCalled || underWay >= UNDER_WAY_MAX) return;
      isCalled = true;
      // After everything that has arrived by now has been looked at.
      setImmediate(go);
    });
}
