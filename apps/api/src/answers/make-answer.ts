import { type PublicContext, WRITTEN_QUERIES } from "@gongji/api/public";
import { type Outcome, outcomeOf } from "@gongji/api/rest";
import { problemOf } from "@gongji/api/trpc";
import { TAGS } from "@gongji/application/published";
import { inSpan } from "@gongji/database/published";
import type { ProblemCode } from "@gongji/domain/shared";
import {
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
} from "@trpc/server";
import { createAnswer } from "./answer.ts";
import type { MadeAnswer } from "./answer-cache.ts";
import type { Question } from "./read-questions.ts";
import { createTrace } from "./trace.ts";
import { wrapData } from "./wrapped-data.ts";

/** An answer that does not say what it is made of is made of everything. */
const UNSAID = [TAGS.everything, TAGS.facts];

type Asked = Pick<Question, "procedure" | "input">;

/** Has the router answer a question, in the form its own transport would. */
export function makeAnswer(
  router: AnyTRPCRouter,
  context: Omit<PublicContext, "trace">,
  asked: Asked,
  route: string,
): Promise<MadeAnswer> {
  return inSpan("answer", { "gongji.procedure": asked.procedure }, async (span) => {
    const made = await askRouter(router, context, asked, route);
    span.setAttribute("gongji.answer.fate", made.fate);
    return made;
  });
}

async function askRouter(
  router: AnyTRPCRouter,
  context: Omit<PublicContext, "trace">,
  { procedure: path, input }: Asked,
  route: string,
): Promise<MadeAnswer> {
  const trace = createTrace();
  const ctx: PublicContext = { ...context, trace };
  const call = { path, ctx, type: "query" as const };
  const finish = (status: number, json: string, outcome: Outcome) =>
    createAnswer({
      status,
      json,
      outcome,
      tags: trace.tags.size > 0 ? [...trace.tags] : UNSAID,
      holdsUntilMs: trace.untilMs,
      route,
    });
  try {
    const write = WRITTEN_QUERIES.get(path);
    if (write) {
      const { json, absence } = await write(ctx, input);
      return { answer: finish(200, wrapData(json), outcomeOf(absence)), fate: "keep" };
    }
    const getRawInput = async () => input;
    const data: unknown = await callTRPCProcedure({
      ...call,
      router,
      getRawInput,
      signal: undefined,
      batchIndex: 0,
    });
    return { answer: finish(200, wrapData(JSON.stringify(data)), outcomeOf(data)), fate: "keep" };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    const shape = getTRPCErrorShape({ config: router._def._config, error, input, ...call });
    const problem = problemOf(error) ?? { code: "internal" as const, requestId: context.requestId };
    const refusal = JSON.stringify({ error: shape });
    const answer = finish(shape.data.httpStatus, refusal, { kind: "refused", problem });
    return { answer, fate: fateOf(problem.code) };
  }
}

/** "Nothing is here" holds until something is; other refusals say more about who asks than about what is here. */
function fateOf(refusal: ProblemCode): MadeAnswer["fate"] {
  if (refusal === "article.not_found") return "keep";
  return refusal === "service.unavailable" ? "absent" : "pass";
}
