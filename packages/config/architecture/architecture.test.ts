import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import { expect, test } from "vitest";
import { rules } from "./rules.ts";
import { root, sourceFiles } from "./source-files.ts";

const LINES_MAX = 250;
const MEDIAN_LINES_MAX = 90;

async function violations(baseDir: string): Promise<string[]> {
  const { output } = await cruise(["packages", "apps"], {
    baseDir,
    parser: "swc",
    validate: true,
    ruleSet: { forbidden: rules },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:/generated/|\\.next/|/dist/|/architecture/fixture/|next-env\\.d\\.ts$)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  });
  if (typeof output === "string") throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

test("no import goes against the arrows", async () => {
  expect(await violations(root)).toEqual([]);
});

test("an import against the arrows is found", async () => {
  const fixture = fileURLToPath(new URL("./fixture/", import.meta.url));
  const found = (await violations(fixture)).join("\n");
  for (const name of [
    "packages/domain imports only what it may",
    "packages/domain is pure",
    "apps/admin imports only what it may",
    "features never import features",
    "lib never imports features",
    "no cycles",
    "everything resolves",
  ]) {
    expect(found).toContain(name);
  }
});

test("files stay small", () => {
  const lines = sourceFiles().map(({ path, text }) => ({ path, count: text.split("\n").length }));
  expect(lines.filter(({ count }) => count > LINES_MAX)).toEqual([]);
  const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES_MAX);
});

test("no type escapes: no any, no double assertion, no silenced compiler", () => {
  const escapes = /(?::\s*any\b|\bas any\b|<any>|as unknown as|@ts-(?:ignore|nocheck|expect-error))/;
  const found = sourceFiles()
    .filter(({ path }) => !path.startsWith("packages/config/architecture/"))
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) => (escapes.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

test("the environment is read in one file of each app", () => {
  const found = sourceFiles()
    .filter(
      ({ path }) =>
        !/\/(?:env|.*environment)\.ts$|\.test\.ts$|\/test\/|\/testing\/|\/scripts\/|src\/generate\/|config\.ts$|\/bench\/|\/mutation\//.test(
          path,
        ),
    )
    .filter(({ text }) => /\bprocess\.env\b/.test(text))
    .map(({ path }) => path)
    .filter((path) => path !== "packages/config/architecture/architecture.test.ts");
  expect(found).toEqual([]);
});
