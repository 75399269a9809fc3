import { isDeepStrictEqual } from "node:util";
import type { Contender } from "./contender.ts";
import type { BillQuestion, PlacedAid } from "./questions.ts";

/** How often each answer came out: a list of questions that all get one answer would prove little. */
export type AnswerCounts = Readonly<Record<string, number>>;

async function agreeOn<Q>(
  questions: readonly Q[],
  asked: readonly { readonly name: string; readonly ask: (question: Q) => unknown }[],
): Promise<AnswerCounts> {
  const counts: Record<string, number> = {};
  for (const question of questions) {
    const answers: { name: string; answer: unknown }[] = [];
    for (const { name, ask } of asked) answers.push({ name, answer: await ask(question) });
    const [first] = answers;
    if (answers.some(({ answer }) => !isDeepStrictEqual(answer, first?.answer))) {
      throw new Error(`The engines disagree on ${JSON.stringify(question)}: ${JSON.stringify(answers)}`);
    }
    const answer = typeof first?.answer === "number" ? "an amount" : String(first?.answer);
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

/** Asks everybody everything; throws at the first question on which two do not say the same. */
export async function agree(
  contenders: readonly Contender[],
  aid: readonly PlacedAid[],
  bills: readonly BillQuestion[],
): Promise<{ readonly aid: AnswerCounts; readonly bill: AnswerCounts }> {
  return {
    aid: await agreeOn(
      aid,
      contenders.map(({ name, aid: ask }) => ({ name, ask })),
    ),
    bill: await agreeOn(
      bills,
      contenders.map(({ name, bill: ask }) => ({ name, ask })),
    ),
  };
}
