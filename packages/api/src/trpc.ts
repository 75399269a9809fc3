import { ProblemError } from "@gongji/application";
import type { Problem } from "@gongji/domain/shared";
import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { PROBLEM_STATUS } from "./problem-status.ts";

/** What every request carries, whichever door it came through. */
export interface RequestContext {
  /** Names the request in logs and in masked errors. */
  readonly requestId: string;
  /** Takes every error nobody expected. */
  readonly report: (error: unknown, requestId: string) => void;
}

/** The problem an error is, as far as it is an expected one. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof z.ZodError) {
    const issues = error.issues
      .slice(0, 20)
      .map((issue) => ({ path: issue.path.join("."), message: issue.message.slice(0, 300) }));
    return { code: "input.invalid", issues };
  }
  return error instanceof Error && error.cause !== undefined ? problemOf(error.cause) : null;
}

/** The tRPC error of a problem. Callers without a formatter see the problem as its cause. */
function toTrpcError(problem: Problem): TRPCError {
  return new TRPCError({
    code: PROBLEM_STATUS[problem.code],
    message: problem.code,
    cause: new ProblemError(problem),
  });
}

/**
 * A tRPC instance for one door. Its procedures turn problems into errors in ONE middleware; ONE formatter puts
 * `data.problem` on the wire and shows an unexpected error as nothing but its request id.
 */
export function createTrpc<Context extends RequestContext>() {
  const t = initTRPC.context<Context>().create({
    errorFormatter({ shape, error, ctx }) {
      const problem = problemOf(error) ?? unexpected(error, ctx?.requestId ?? "unknown");
      const { code, httpStatus } = shape.data;
      return { ...shape, message: problem.code, data: { code, httpStatus, problem } };
    },
  });
  const procedure = t.procedure.use(async ({ ctx, next }) => {
    const result = await next();
    if (result.ok) return result;
    const problem = problemOf(result.error);
    if (problem) throw toTrpcError(problem);
    if (result.error.code === "INTERNAL_SERVER_ERROR")
      ctx.report(result.error.cause ?? result.error, ctx.requestId);
    throw result.error;
  });
  return { router: t.router, procedure, createCallerFactory: t.createCallerFactory };
}

/** Errors of the transport itself keep their meaning; everything else is masked. */
function unexpected(error: TRPCError, requestId: string): Problem {
  if (error.code === "INTERNAL_SERVER_ERROR") return { code: "internal", requestId };
  return { code: "input.invalid", issues: [{ path: "", message: error.code.toLowerCase() }] };
}
