import type { Problem } from "@gongji/domain/shared";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { PROBLEM_STATUS } from "../problem-status.ts";
import type { Outcome } from "./outcome.ts";
import { PROBLEM_TITLES, type RestProblemCode } from "./problem-titles.ts";

/** The media type of a refusal (RFC 9457). */
export const PROBLEM_TYPE = "application/problem+json";

/** A refusal as REST writes it: what RFC 9457 asks for, then the problem's own code and evidence. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: RestProblemCode;
  readonly [evidence: string]: unknown;
}

/** Where a problem is explained. */
export function problemAddress(code: RestProblemCode): string {
  return `/v1#${code}`;
}

/** The HTTP status of a problem. */
export function problemStatus({ code }: Pick<Problem, "code">): number {
  return getHTTPStatusCodeFromError(new TRPCError({ code: PROBLEM_STATUS[code] }));
}

/** A problem as REST writes it. The transport's own refusals have a status of their own. */
export function problemDocument(problem: Problem, status = problemStatus(problem)): ProblemDocument {
  const { code, ...evidence } = problem;
  const detail = detailOf(problem);
  return {
    type: problemAddress(code),
    ...head(code, status),
    ...(detail !== null && { detail }),
    code,
    ...evidence,
  };
}

/** An article that was taken back, as REST writes it: 410 with the reason readers are given. */
export function goneDocument({ note, withdrawnAt }: Extract<Outcome, { kind: "gone" }>): ProblemDocument {
  const code = "article.gone";
  return {
    type: problemAddress(code),
    ...head(code, 410),
    ...(note !== null && { detail: note }),
    code,
    kind: "gone",
    note,
    withdrawnAt,
  };
}

function head(code: RestProblemCode, status: number) {
  return { title: PROBLEM_TITLES[code]?.en ?? code, status };
}

function detailOf(problem: Problem): string | null {
  if (problem.code !== "input.invalid") return null;
  const [first] = problem.issues;
  if (!first) return null;
  return first.path === "" ? first.message : `${first.path}: ${first.message}`;
}
