import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { POLICIES } from "../src/policies/index.ts";
import {
  compileFacts,
  type FactSnapshot,
  readDocuments,
  readRegions,
  type SourceFile,
} from "../src/policy/index.ts";

const SEEDS = join(import.meta.dirname, "../../../seeds");

function readYaml(name: string): SourceFile {
  return { name, data: parse(readFileSync(join(SEEDS, name), "utf8")) };
}

/** The product's own facts, from the seeds, through the same compiler the product uses. */
export function loadSeedFacts(): FactSnapshot {
  const regions = readRegions(readYaml("regions.yaml"));
  if (!regions.ok) throw new Error(JSON.stringify(regions.error, null, 2));
  const documents = readDocuments(readYaml("documents.yaml"));
  if (!documents.ok) throw new Error(JSON.stringify(documents.error, null, 2));
  const files = readdirSync(join(SEEDS, "policies"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readYaml(join("policies", name)));
  const facts = compileFacts(files, documents.value, regions.value, POLICIES);
  if (!facts.ok) throw new Error(JSON.stringify(facts.error, null, 2));
  return facts.value;
}
