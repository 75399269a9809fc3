import type { Problem, Result } from "@gongji/domain/shared";

/** Carries a refused rule out of a command: thrown inside a transaction, it rolls everything back. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** Refuses the command. */
export function refuse(problem: Problem): never {
  throw new ProblemError(problem);
}

/** The rule's value; a refused rule refuses the command. */
export function orRefuse<T>(result: Result<T, Problem>): T {
  return result.ok ? result.value : refuse(result.error);
}
