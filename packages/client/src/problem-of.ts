import type { Problem } from "@gongji/domain/shared";
import { TRPCClientError } from "@trpc/client";

/**
 * Why a call was refused, as the platform said it: `problem.code` is one of a closed list. Null for everything
 * else that can go wrong on the way, such as no network.
 */
export function problemOf(error: unknown): Problem | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (data === null || typeof data !== "object" || !("problem" in data)) return null;
  const { problem } = data;
  return isProblem(problem) ? problem : null;
}

function isProblem(value: unknown): value is Problem {
  return value !== null && typeof value === "object" && "code" in value && typeof value.code === "string";
}
