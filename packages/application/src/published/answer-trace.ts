/** Takes down, while an answer is made, what it is made of and how long it holds. */
export interface AnswerTrace {
  /** Adds tags (see `answer-tags`): a change that announces one of them ends the answer's time. */
  madeOf(tags: readonly string[]): void;
  /** The answer may be another one from this moment on, though nothing was announced. */
  holdsUntil(moment: Date): void;
}

/** For answers that nobody keeps. */
export const UNTRACED: AnswerTrace = { madeOf: () => undefined, holdsUntil: () => undefined };
