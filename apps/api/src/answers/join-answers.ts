import { createAnswer } from "./answer.ts";
import type { MadeAnswer, Served } from "./answer-cache.ts";

/** Calls that came to different ends, each with its own in the body. */
const MULTI_STATUS = 207;

/** The answers of a batch as one answer, in the form the router's own transport would give it. */
export function joinAnswers(parts: readonly Served[], route: string): MadeAnswer {
  const answers = parts.map(({ answer }) => answer);
  const [status = MULTI_STATUS, ...others] = new Set(answers.map((answer) => answer.status));
  const answer = createAnswer({
    status: others.length === 0 ? status : MULTI_STATUS,
    json: `[${answers.map(({ identity }) => identity.bytes.toString()).join()}]`,
    tags: [...new Set(answers.flatMap(({ tags }) => tags))],
    holdsUntilMs: Math.min(...answers.map(({ holdsUntilMs }) => holdsUntilMs)),
    route,
    outcome: { kind: "data" },
  });
  const has = (state: Served["state"]) => parts.some((part) => part.state === state);
  if (has("stale")) return { answer, fate: "stale" };
  return { answer, fate: has("passing") || answer.status !== 200 ? "pass" : "keep" };
}
