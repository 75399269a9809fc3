/** Asks `count` questions, going round its list. */
type Work = (count: number) => void | Promise<void>;

/** Several hundred milliseconds of work, long enough for the clock and short enough to alternate. */
const ROUND_CPU_MS = 700;
/** Questions before the clock starts: enough to be compiled, and the slow ones are not kept waiting. */
const WARM_UP = 3_000;
/** Questions under way at once, for those that answer later: sparing them the wait is their best case. */
const IN_FLIGHT = 100;

/** Runs the questions one by one, and in groups where the answers are promises. */
export function workOf<Q>(ask: (question: Q) => unknown, questions: readonly Q[]): Work {
  const [first] = questions;
  if (first === undefined) throw new Error("no questions");
  if (!(ask(first) instanceof Promise)) {
    return (count) => {
      for (let index = 0; index < count; index++) {
        const question = questions[index % questions.length];
        if (question !== undefined) sink = ask(question);
      }
    };
  }
  return async (count) => {
    for (let index = 0; index < count; index += IN_FLIGHT) {
      const group: unknown[] = [];
      for (let next = index; next < index + IN_FLIGHT; next++) {
        const question = questions[next % questions.length];
        if (question !== undefined) group.push(ask(question));
      }
      await Promise.all(group);
    }
  };
}

/** Keeps the last answer, so that no optimiser may leave the question out. */
export let sink: unknown;

/** Processor time of the whole process so far: its own threads, compiler and garbage collection included. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** How many answers one core gives a second, by processor time: a busy neighbour does not count. */
export async function ratePerCore(work: Work): Promise<number> {
  await work(WARM_UP);
  let count = 1_000;
  for (;;) {
    const before = cpuMs();
    await work(count);
    const spent = cpuMs() - before;
    if (spent >= ROUND_CPU_MS) return (count / spent) * 1_000;
    count = Math.ceil(count * Math.min(10, Math.max(1.5, (ROUND_CPU_MS * 1.2) / Math.max(spent, 1))));
  }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The time within which 99 of 100 single answers are there, by the clock, garbage collection and all. */
export function p99Microseconds<Q>(ask: (question: Q) => unknown, questions: readonly Q[]): number {
  const CALLS = 200_000;
  const times = new Float64Array(CALLS);
  for (let index = 0; index < CALLS; index++) {
    const question = questions[index % questions.length];
    if (question === undefined) continue;
    const before = performance.now();
    sink = ask(question);
    times[index] = performance.now() - before;
  }
  return (times.sort()[Math.floor(CALLS * 0.99)] ?? Number.NaN) * 1_000;
}
