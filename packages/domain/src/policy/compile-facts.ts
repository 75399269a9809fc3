import { err, ok, type RegionTable, type Result } from "../shared/index.ts";
import { buildVersion } from "./build-version.ts";
import type { FactSpecs, Inheritance } from "./fact.ts";
import { type FactFile, factFileSchema } from "./fact-file.ts";
import type { FactProblem } from "./fact-problem.ts";
import { FactSnapshot } from "./fact-snapshot.ts";
import type { FactVersion, PolicyDocument } from "./fact-version.ts";
import { type SourceFile, schemaProblems } from "./read-documents.ts";

/** What of a policy the facts are checked against. */
export type FactOwner = { readonly kind: string; readonly facts: FactSpecs };

type Place = { readonly file: string; readonly path: readonly (string | number)[] };

/** How every declared fact comes down the chain of regions, by its key. */
export function factInheritance(policies: readonly FactOwner[]): ReadonlyMap<string, Inheritance> {
  const inheritance = new Map<string, Inheritance>();
  for (const { kind, facts } of policies) {
    for (const [name, spec] of Object.entries(facts)) inheritance.set(`${kind}.${name}`, spec.inherits);
  }
  return inheritance;
}

/**
 * Reads fact files into a snapshot. Checks everything there is to check and reports all mistakes at once, each
 * with its file and its place in it; a snapshot exists only when there are none.
 */
export function compileFacts(
  files: readonly SourceFile[],
  documents: ReadonlyMap<string, PolicyDocument>,
  regions: RegionTable,
  policies: readonly FactOwner[],
): Result<FactSnapshot, FactProblem[]> {
  const problems: FactProblem[] = [];
  const versions: FactVersion[] = [];
  const places = new Map<FactVersion, Place>();
  const owners = new Map(policies.map((policy) => [policy.kind, policy]));

  const compileFile = (name: string, file: FactFile): void => {
    const report = (code: FactProblem["code"], path: readonly (string | number)[], message: string): void => {
      problems.push({ code, file: name, path, message });
    };
    const owner = owners.get(file.policy);
    if (!owner) {
      report("policy.unknown", ["policy"], `there is no policy ${file.policy}`);
      return;
    }
    if (!regions.get(file.region)) report("region.unknown", ["region"], `there is no region ${file.region}`);
    for (const [factName, entries] of Object.entries(file.facts)) {
      const spec = owner.facts[factName];
      if (!spec) {
        report("fact.unknown", ["facts", factName], `${file.policy} declares no fact ${factName}`);
        continue;
      }
      entries.forEach((entry, index) => {
        const path = ["facts", factName, index];
        const version = buildVersion(
          file,
          `${file.policy}.${factName}`,
          spec,
          entry,
          documents,
          (code, rest, message) => report(code, [...path, ...rest], message),
        );
        if (!version) return;
        versions.push(version);
        places.set(version, { file: name, path });
      });
    }
  };

  for (const { name, data } of files) {
    const parsed = factFileSchema.safeParse(data);
    if (parsed.success) compileFile(name, parsed.data);
    else problems.push(...schemaProblems(name, parsed.error));
  }
  const snapshot = FactSnapshot.create(versions, regions, factInheritance(policies));
  if (!snapshot.ok) {
    for (const { first, second } of snapshot.error) {
      const place = places.get(second) ?? { file: "", path: [] };
      const message = `overlaps the version from ${first.from} to ${first.to} of ${first.fact} in ${first.region}`;
      problems.push({ code: "fact.overlap", ...place, message });
    }
    return err(problems);
  }
  return problems.length > 0 ? err(problems) : ok(snapshot.value);
}
