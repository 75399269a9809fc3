import { ProblemError } from "@gongji/application";
import type { Problem } from "@gongji/domain/shared";

/** Everything an error and its causes say, in one text: under a driver adapter the constraint's name is in there. */
function said(error: unknown, depth = 0): string {
  if (depth > 4 || error === null || typeof error !== "object") return String(error ?? "");
  const own = error instanceof Error ? error.message : "";
  const meta = "meta" in error ? JSON.stringify(error.meta) : "";
  const cause = "cause" in error ? said(error.cause, depth + 1) : "";
  return `${own} ${meta} ${cause}`;
}

/** Whether the error is PostgreSQL refusing to break the named constraint. */
export function breaks(error: unknown, constraint: string): boolean {
  return said(error).includes(constraint);
}

/** Runs a write; when it breaks the named constraint it is refused with the problem instead. */
export async function refusing<T>(constraint: string, problem: Problem, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (breaks(error, constraint)) throw new ProblemError(problem);
    throw error;
  }
}
