import type { AnswerTrace } from "@gongji/application/published";

/** What was taken down while an answer was made. */
export interface Trace extends AnswerTrace {
  readonly tags: Set<string>;
  /** Until when it holds; Infinity when only a change ends its time. */
  untilMs: number;
}

/** A trace of an answer that is made of nothing yet. */
export function createTrace(): Trace {
  const trace: Trace = {
    tags: new Set(),
    untilMs: Number.POSITIVE_INFINITY,
    madeOf: (tags) => {
      for (const tag of tags) trace.tags.add(tag);
    },
    holdsUntil: (moment) => {
      trace.untilMs = Math.min(trace.untilMs, moment.getTime());
    },
  };
  return trace;
}
