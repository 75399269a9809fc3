import { getUntypedClient } from "@trpc/client";
import type { GongjiClient } from "../create-gongji-client.ts";
import type { AnswerOf, InputOf, QuestionPath } from "./answer-of.ts";

/** Answers that were asked for before, by question: plain data, to be sent from a server to its page. */
export type KnownAnswers = Readonly<Record<string, unknown>>;

/** Each question's answer, asked for once. */
export interface AnswersStore {
  read<Path extends QuestionPath>(path: Path, input: InputOf<Path>): Promise<AnswerOf<Path>>;
  /** Forgets one answer, or all of them, and has those that are shown be asked for again. */
  refresh<Path extends QuestionPath>(path?: Path, input?: InputOf<Path>): void;
  subscribe(listener: () => void): () => void;
  version(): number;
}

/** Names a question. */
export function questionKey<Path extends QuestionPath>(path: Path, input: InputOf<Path>): string {
  return `${path} ${JSON.stringify(input) ?? ""}`;
}

/** A promise React need not wait for. */
function settled<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled", value });
}

/** Keeps what was asked by a page. What was refused is asked again with the next `refresh`. */
export function createAnswersStore(client: GongjiClient, known: KnownAnswers = {}): AnswersStore {
  const untyped = getUntypedClient(client);
  const answers = new Map<string, Promise<unknown>>(
    Object.entries(known).map(([key, answer]) => [key, settled(answer)]),
  );
  const listeners = new Set<() => void>();
  let version = 0;
  return {
    read<Path extends QuestionPath>(path: Path, input: InputOf<Path>) {
      const key = questionKey(path, input);
      let answer = answers.get(key);
      if (!answer) {
        answer = untyped.query(path, input);
        answers.set(key, answer);
      }
      return answer as Promise<AnswerOf<Path>>;
    },
    refresh(...[path, input]) {
      if (path === undefined) answers.clear();
      else answers.delete(`${path} ${JSON.stringify(input) ?? ""}`);
      version += 1;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
