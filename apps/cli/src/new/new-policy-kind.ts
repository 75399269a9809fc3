import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "@gongji/domain/shared";

const TEMPLATES = join(import.meta.dirname, "policy-kind");
const POLICIES = "packages/domain/src/policies";
const KINDS = `${POLICIES}/kinds.ts`;
const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function camel(name: string): string {
  const text = pascal(name);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Templates are a kind named `sample-kind`; its name in all three spellings gives way to the new one. */
function filled(text: string, name: string): string {
  return text
    .replaceAll("sample-kind", name)
    .replaceAll("sampleKind", camel(name))
    .replaceAll("SampleKind", pascal(name));
}

function placeOf(template: string, name: string): string {
  const file = template.replace(/\.template$/, "");
  if (file === "facts.yaml") return `seeds/policies/${name}.100000.yaml`;
  if (file === "second-opinion.test.ts") return `packages/domain/test/second-opinion/${name}.test.ts`;
  return `${POLICIES}/${name}/${file}`;
}

/** The list of kinds with one more line, every line where its name belongs. */
function withKind(text: string, name: string): string {
  const line = `export { ${camel(name)} } from "./${name}/policy.ts";`;
  const lines = text.split("\n").filter((other) => other !== "");
  return `${[...lines, line].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1)).join("\n")}\n`;
}

function fileOf(line: string): string {
  return line.slice(line.indexOf('"'));
}

/**
 * Writes the files of a new policy kind and its line in the list of kinds. The kind compiles, passes the case
 * runner, and honestly answers every question with unknown. Refuses a name that is not kebab-case or is taken.
 */
export function newPolicyKind(root: string, name: string): Result<readonly string[], string> {
  if (!KEBAB.test(name)) return err(`"${name}" is not kebab-case, such as sick-leave.`);
  const files = readdirSync(TEMPLATES).map((template) => ({ template, path: placeOf(template, name) }));
  const kinds = readFileSync(join(root, KINDS), "utf8");
  const taken = files.find(({ path }) => existsSync(join(root, path)));
  if (taken !== undefined) return err(`There is a ${name} already: ${taken.path}.`);
  if (kinds.includes(` ${camel(name)} `)) return err(`There is a ${camel(name)} already: ${KINDS}.`);
  for (const { template, path } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), filled(readFileSync(join(TEMPLATES, template), "utf8"), name));
  }
  writeFileSync(join(root, KINDS), withKind(kinds, name));
  return ok([...files.map(({ path }) => path).sort(), KINDS]);
}
