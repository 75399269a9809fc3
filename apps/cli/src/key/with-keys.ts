import { ProblemError } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { createCommandContext, createDatabase } from "@gongji/database";
import { withDatabase } from "../database/with-database.ts";

/** Runs a command on keys in the database of an installation. A refusal is told; the answer is null then. */
export async function withKeys<T>(
  options: { readonly data: string },
  work: (context: CommandContext) => Promise<T>,
): Promise<T | null> {
  return await withDatabase(options, async (databaseUrl) => {
    const database = createDatabase(databaseUrl, { poolSize: 1 });
    try {
      return await work(createCommandContext(database));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      console.error(`gongji: ${sayProblem(error)}`);
      return null;
    } finally {
      await database.$disconnect();
    }
  });
}

function sayProblem({ problem }: ProblemError): string {
  if (problem.code === "key.not_found") return "there is no such key; `gongji key list` names them all.";
  if (problem.code === "key.not_active") return `the key is ${problem.state}; make a new one.`;
  return problem.code;
}
