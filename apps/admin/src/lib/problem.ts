import { type Problem, problemSchema } from "@gongji/domain/shared";
import { TRPCClientError } from "@trpc/client";

/** The problem an error of the API carries; null when there was no answer at all. */
export function problemOf(error: unknown): Problem | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("problem" in data)) return null;
  const problem = problemSchema.safeParse(data.problem);
  return problem.success ? problem.data : null;
}
