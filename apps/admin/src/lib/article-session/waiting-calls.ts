import type { ArticleCall, Outcome } from "./save-ports.ts";

/** An action that waits for its turn. */
export interface WaitingCall {
  readonly call: ArticleCall;
  /** Whether its answer's text replaces the one on the screen. */
  readonly replacesText: boolean;
  readonly settle: (outcome: Outcome) => void;
}

/** Actions in the order they were asked for. */
export class WaitingCalls {
  #calls: WaitingCall[] = [];

  get some(): boolean {
    return this.#calls.length > 0;
  }

  add(call: ArticleCall, replacesText: boolean): Promise<Outcome> {
    return new Promise((settle) => this.#calls.push({ call, replacesText, settle }));
  }

  next(): WaitingCall | undefined {
    return this.#calls.shift();
  }

  /** None of them can be done now; each is told why. */
  refuseAll(outcome: Outcome): void {
    for (const waiting of this.#calls.splice(0)) waiting.settle(outcome);
  }
}
