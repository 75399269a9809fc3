import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { ProblemError } from "@gongji/application";
import { answerQuestion, policyRequestSchema } from "@gongji/application/policies";
import type { DecisionJson, FactSnapshot } from "@gongji/domain/policy";
import type { PlainDate, Problem } from "@gongji/domain/shared";
import { z } from "zod";
import { decisionLines } from "./decision-lines.ts";
import { loadSeedFacts, todayInChina } from "./seed-facts.ts";

type Answered = { readonly decision: DecisionJson } | { readonly problem: Problem };

function invalid(path: string, message: string): Answered {
  return { problem: { code: "input.invalid", issues: [{ path, message }] } };
}

/** Answers one line. Whatever is wrong with it comes back as a problem; nothing is thrown. */
export function answerLine(facts: FactSnapshot, today: PlainDate, line: string): Answered {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return invalid("", "not JSON. Write one object a line.");
  }
  const request = policyRequestSchema.safeParse(input);
  if (!request.success) {
    const issues = request.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return { problem: { code: "input.invalid", issues } };
  }
  try {
    return { decision: answerQuestion(facts, today, request.data) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    if (error instanceof z.ZodError) return invalid("question", error.issues[0]?.message ?? "invalid");
    throw error;
  }
}

/** Answers every line of the input, in order; a bad line gets an error object and the rest goes on. */
export async function decideLines(input: Readable, json: boolean): Promise<boolean> {
  const facts = loadSeedFacts();
  if (!facts) return false;
  const today = todayInChina();
  let number = 0;
  let good = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const answered = answerLine(facts, today, line);
    if ("problem" in answered) {
      good = false;
      const { code, ...evidence } = answered.problem;
      const issues = "issues" in evidence ? evidence.issues : [];
      if (json) console.log(JSON.stringify({ error: { code, line: number, issues } }));
      for (const { path, message } of issues) console.error(`gongji: line ${number}: ${path}: ${message}`);
    } else if (json) console.log(JSON.stringify(answered.decision));
    else for (const text of decisionLines(answered.decision)) console.log(text);
  }
  return good;
}
