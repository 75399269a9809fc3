import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { parse } from "yaml";

declare module "vitest" {
  export interface ProvidedContext {
    /** The regions, the documents, the facts by file name, and the cases by kind, as they are written. */
    yaml: YamlFiles;
  }
}

type Entry = { readonly name: string; readonly data: unknown };
type YamlFiles = {
  readonly regions: Entry;
  readonly documents: Entry;
  readonly facts: readonly Entry[];
  readonly cases: readonly Entry[];
};

const SEEDS = join(import.meta.dirname, "../../../seeds");
const POLICIES = join(import.meta.dirname, "../src/policies");

function read(folder: string, name: string): Entry {
  return { name, data: parse(readFileSync(join(folder, name), "utf8"), { merge: true }) };
}

/** Everything written in YAML; of the one kind that `POLICY_KIND` names, if it names one. */
export function readYaml(): YamlFiles {
  const asked = process.env.POLICY_KIND;
  const kinds = readdirSync(POLICIES).filter((name) => existsSync(join(POLICIES, name, "cases.yaml")));
  const facts = readdirSync(join(SEEDS, "policies")).filter((name) => name.endsWith(".yaml"));
  return {
    regions: read(SEEDS, "regions.yaml"),
    documents: read(SEEDS, "documents.yaml"),
    facts: facts
      .filter((name) => asked === undefined || name.startsWith(`${asked}.`))
      .map((name) => read(SEEDS, join("policies", name))),
    cases: kinds
      .filter((kind) => asked === undefined || kind === asked)
      .map((kind) => read(POLICIES, join(kind, "cases.yaml"))),
  };
}

/** Reads what is written in YAML once for all test files: parsing it takes longer than most of them do. */
export default function provideYaml(project: TestProject): void {
  project.provide("yaml", readYaml());
  project.onTestsRerun(() => project.provide("yaml", readYaml()));
}
