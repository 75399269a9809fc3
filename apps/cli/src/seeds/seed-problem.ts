/** What is wrong with a seed file, where, and what to do about it. */
export interface SeedProblem {
  /** The file, relative to the seeds folder. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** Seeds that cannot be used. The message lists every problem, one a line, as `file:line: message`. */
export class SeedError extends Error {
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
    this.name = "SeedError";
    this.problems = problems;
  }
}
