import { createContext, type ReactNode, use, useState, useSyncExternalStore } from "react";
import type { GongjiClient } from "../create-gongji-client.ts";
import type { AnswerOf, InputOf, QuestionPath } from "./answer-of.ts";
import { type AnswersStore, createAnswersStore, type KnownAnswers, questionKey } from "./answers-store.ts";

const Answers = createContext<AnswersStore | null>(null);

/** What the hooks below it ask. */
export interface GongjiProviderProps {
  readonly client: GongjiClient;
  /** What a server has asked before ({@link askBefore}): shown at once, and not asked again. */
  readonly known?: KnownAnswers;
  readonly children: ReactNode;
}

/** Lets the components below it ask the platform. Each question is asked once, however many show its answer. */
export function GongjiProvider({ client, known, children }: GongjiProviderProps) {
  const [store] = useState(() => createAnswersStore(client, known));
  return <Answers value={store}>{children}</Answers>;
}

function useStore(): AnswersStore {
  const store = use(Answers);
  if (!store) throw new Error("useAnswer needs a GongjiProvider above it");
  useSyncExternalStore(store.subscribe, store.version, store.version);
  return store;
}

/**
 * The answer to a question, e.g. `useAnswer("articles.bySlug", { slug })`. Suspends until it is there; a refusal goes
 * to the nearest error boundary, where `problemOf(error)` says why.
 */
export function useAnswer<Path extends QuestionPath>(path: Path, input: InputOf<Path>): AnswerOf<Path> {
  return use(useStore().read(path, input));
}

/** Asks again: one question, or with nothing given all of them. */
export function useRefresh(): AnswersStore["refresh"] {
  return useStore().refresh;
}

/** Asks questions before a page is shown, on a server or in a loader: their answers go to the provider as `known`. */
export async function askBefore<const Paths extends readonly QuestionPath[]>(
  client: GongjiClient,
  questions: { readonly [Index in keyof Paths]: readonly [Paths[Index], InputOf<Paths[Index]>] },
): Promise<KnownAnswers> {
  const store = createAnswersStore(client);
  const asked = questions.map(async ([path, input]) => [
    questionKey(path, input),
    await store.read(path, input),
  ]);
  return Object.fromEntries(await Promise.all(asked));
}
