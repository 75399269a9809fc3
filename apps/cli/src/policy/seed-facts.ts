import type { FactSnapshot } from "@gongji/domain/policy";
import { type PlainDate, plainDateSchema } from "@gongji/domain/shared";
import { seedsFolder } from "../seeds/seeds-folder.ts";
import { loadFacts, readFactSources } from "./load-facts.ts";
import type { SourceProblem } from "./parse-source.ts";

/** A mistake as an editor of the file reads it. */
export function problemLine({ file, line, code, message }: SourceProblem): string {
  return `seeds/${file}:${line}: ${message} (${code})`;
}

/** The facts of the seeds; null when a file is wrong, after every mistake has been told. */
export function loadSeedFacts(): FactSnapshot | null {
  const loaded = loadFacts(readFactSources(seedsFolder));
  if (loaded.ok) return loaded.value;
  for (const problem of loaded.error) console.error(`gongji: ${problemLine(problem)}`);
  return null;
}

/** The day in China now. */
export function todayInChina(): PlainDate {
  const china = new Date(Date.now() + 8 * 3_600_000);
  return plainDateSchema.parse(china.toISOString().slice(0, 10));
}
