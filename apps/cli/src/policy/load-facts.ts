import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { POLICIES } from "@gongji/domain/policies";
import {
  compileFacts,
  type FactProblem,
  type FactSnapshot,
  type PolicyDocument,
  readDocuments,
  readRegions,
} from "@gongji/domain/policy";
import { err, ok, type RegionTable, type Result } from "@gongji/domain/shared";
import { type ParsedSource, parseSource, type SourceProblem } from "./parse-source.ts";

/** The texts facts are compiled from, by file name. */
export type FactSources = {
  readonly regions: { readonly name: string; readonly text: string };
  readonly documents: { readonly name: string; readonly text: string };
  readonly policies: readonly { readonly name: string; readonly text: string }[];
};

function located(problems: readonly FactProblem[], sources: readonly ParsedSource[]): SourceProblem[] {
  return problems.map(({ code, file, path, message }) => {
    const line = sources.find(({ name }) => name === file)?.lineOf(path) ?? 1;
    return { code, file, line, message: `${path.join(".")}: ${message}` };
  });
}

function compile(sources: readonly ParsedSource[]): Result<FactSnapshot, SourceProblem[]> {
  const [regionFile, documentFile, ...policyFiles] = sources;
  if (!regionFile || !documentFile) throw new Error("regions and documents come first");
  const regions: Result<RegionTable, FactProblem[]> = readRegions(regionFile);
  const documents = readDocuments(documentFile);
  if (!regions.ok || !documents.ok) {
    const problems = [...(regions.ok ? [] : regions.error), ...(documents.ok ? [] : documents.error)];
    return err(located(problems, sources));
  }
  const facts = compileFacts(policyFiles, documents.value, regions.value, POLICIES);
  return facts.ok ? ok(facts.value) : err(located(facts.error, sources));
}

/** Compiles the written facts; every mistake is named with its file and line, all of them at once. */
export function loadFacts({
  regions,
  documents,
  policies,
}: FactSources): Result<FactSnapshot, SourceProblem[]> {
  const parsed = [regions, documents, ...policies].map(({ name, text }) => parseSource(name, text));
  const problems = parsed.flatMap((source) => (source.ok ? [] : source.error));
  if (problems.length > 0) return err(problems);
  return compile(parsed.flatMap((source) => (source.ok ? [source.value] : [])));
}

/** Reads the sources of facts from a folder of seeds. */
export function readFactSources(folder: string): FactSources {
  const read = (name: string) => ({ name, text: readFileSync(join(folder, name), "utf8") });
  const names = readdirSync(join(folder, "policies")).filter((name) => name.endsWith(".yaml"));
  return {
    regions: read("regions.yaml"),
    documents: read("documents.yaml"),
    policies: names.sort().map((name) => read(join("policies", name))),
  };
}

/** Every document the sources list, cited or not. The sources must have compiled. */
export function documentsOf({ documents }: FactSources): PolicyDocument[] {
  const parsed = parseSource(documents.name, documents.text);
  const read = parsed.ok ? readDocuments(parsed.value) : null;
  return read?.ok ? [...read.value.values()] : [];
}
