import { loadWrittenFacts } from "@gongji/application/policies";
import type { CommandContext } from "@gongji/application/ports";
import { PLATFORM } from "@gongji/domain/article";
import { documentsOf, loadFacts, readFactSources } from "../policy/load-facts.ts";
import { problemLine } from "../policy/seed-facts.ts";
import { seedsFolder } from "./seeds-folder.ts";

/**
 * Brings the facts written in seeds/ into the database; those there already stay. Answers how many were new.
 * @throws Error naming file and line of every mistake
 */
export async function storeFacts(context: CommandContext): Promise<number> {
  const sources = readFactSources(seedsFolder);
  const facts = loadFacts(sources);
  if (!facts.ok) throw new Error(facts.error.map(problemLine).join("\n"));
  return await loadWrittenFacts(context, PLATFORM, { facts: facts.value, documents: documentsOf(sources) });
}
