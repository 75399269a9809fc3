const RETRY_FIRST_MS = 1000;
const RETRY_MOST_MS = 10_000;

/** How long the typing must pause before it is saved. */
export const SAVE_DELAY_MS = 1200;

/** One alarm at a time: after a pause in the typing, or after a failure, later with each one. */
export class WakeTimer {
  readonly #later: (run: () => void, delayMs: number) => () => void;
  readonly #run: () => void;
  #failures = 0;
  #cancel: () => void = () => {};

  constructor(later: (run: () => void, delayMs: number) => () => void, run: () => void) {
    this.#later = later;
    this.#run = run;
  }

  /** Whether the last request failed, so that a retry is already set. */
  get failing(): boolean {
    return this.#failures > 0;
  }

  after(delayMs: number): void {
    this.cancel();
    this.#cancel = this.#later(this.#run, delayMs);
  }

  afterFailure(): void {
    this.after(Math.min(RETRY_FIRST_MS * 2 ** this.#failures, RETRY_MOST_MS));
    this.#failures += 1;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  cancel(): void {
    this.#cancel();
    this.#cancel = () => {};
  }
}
