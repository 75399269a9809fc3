import { ProblemError } from "@gongji/application";
import type { Problem } from "@gongji/domain/shared";
import { getTRPCErrorFromUnknown, initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { PROBLEM_STATUS } from "./problem-status.ts";

/** What every request carries, whichever door it came through. */
export interface RequestContext {
  /** Names the request in logs and in masked errors. */
  readonly requestId: string;
  /** Takes every error nobody expected. */
  readonly report: (error: unknown, requestId: string) => void;
  /** Whether an error nobody expected means only that the database is away for now. */
  readonly isUnavailable?: ((error: unknown) => boolean) | undefined;
}

/** Most issues of one refused input that are told, and the most said of each. */
const ISSUES_MAX = 20;
const ISSUE_LENGTH_MAX = 300;

/** A refused input, told by the paths in it. */
function invalidInput(error: z.ZodError): Problem {
  const issues = error.issues.slice(0, ISSUES_MAX).map(({ path, message }) => ({
    path: path.map(String).join(".").slice(0, ISSUE_LENGTH_MAX),
    message: message.slice(0, ISSUE_LENGTH_MAX),
  }));
  return { code: "input.invalid", issues };
}

/**
 * The problem an error is, or null for one nobody expected. What zod says counts only of an input: the same of
 * an output, or of a row of the database, is a defect.
 */
export function problemOf(error: TRPCError): Problem | null {
  const { code, cause } = error;
  if (cause instanceof ProblemError) return cause.problem;
  if (code === "INTERNAL_SERVER_ERROR") return null;
  if (code === "BAD_REQUEST" && cause instanceof z.ZodError) return invalidInput(cause);
  // The transport's own refusals: no such procedure, no JSON, too large, another method.
  return {
    code: "input.invalid",
    issues: [{ path: "", message: code.toLowerCase().replaceAll("_", " ") }],
  };
}

/** The tRPC error of a problem. Callers without a formatter see the problem as its cause. */
function toTrpcError(problem: Problem): TRPCError {
  return new TRPCError({
    code: PROBLEM_STATUS[problem.code],
    message: problem.code,
    cause: new ProblemError(problem),
  });
}

/** An input that its schema does not take, as tRPC says it. */
export function refusedInput(error: z.ZodError): TRPCError {
  return new TRPCError({ code: "BAD_REQUEST", cause: error });
}

/**
 * What is said of an error: the problem it is. One that nobody expected is reported, and nothing is left of it but the
 * request's id.
 */
export function toRefusal(cause: unknown, { requestId, report, isUnavailable }: RequestContext): TRPCError {
  const error = getTRPCErrorFromUnknown(cause);
  const problem = problemOf(error);
  if (problem) return toTrpcError(problem);
  const unexpected = error.cause ?? error;
  if (isUnavailable?.(unexpected)) return toTrpcError({ code: "service.unavailable" });
  report(unexpected, requestId);
  return toTrpcError({ code: "internal", requestId });
}

/**
 * A tRPC instance for one door. Its procedures turn every error into a problem in ONE middleware; ONE formatter puts `data.problem` on
 * the wire.
 */
export function createTrpc<Context extends RequestContext, Meta extends object = object>() {
  const t = initTRPC
    .context<Context>()
    .meta<Meta>()
    .create({
      isDev: false,
      errorFormatter({ shape, error, ctx }) {
        const requestId = ctx?.requestId ?? "unknown";
        const problem = problemOf(error) ?? { code: "internal" as const, requestId };
        const { code, httpStatus } = shape.data;
        return { code: shape.code, message: problem.code, data: { code, httpStatus, problem } };
      },
    });
  const procedure = t.procedure.use(async ({ ctx, next }) => {
    const result = await next();
    if (result.ok) return result;
    throw toRefusal(result.error, ctx);
  });
  return { router: t.router, procedure, createCallerFactory: t.createCallerFactory };
}
