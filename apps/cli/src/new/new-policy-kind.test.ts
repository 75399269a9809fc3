import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rootFolder } from "../installation/root-folder.ts";
import { newPolicyKind } from "./new-policy-kind.ts";

const run = promisify(execFile);
const DOMAIN = "packages/domain";
const root = mkdtempSync(join(tmpdir(), "gongji-new-kind-"));
const tool = (name: string) => join(rootFolder, "node_modules/.bin", name);

beforeAll(() => {
  for (const part of ["seeds", "src", "test", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    const path = part === "seeds" ? part : `${DOMAIN}/${part}`;
    cpSync(join(rootFolder, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(rootFolder, DOMAIN, "node_modules"), join(root, DOMAIN, "node_modules"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(["SickLeave", "sick_leave", "-sick", "sick--leave", "../sick", "9-lives", ""])(
  "the name %j is refused",
  (name) => {
    expect(newPolicyKind(root, name)).toMatchObject({ ok: false });
  },
);

test("a name that is taken is refused, and nothing is written", () => {
  const decide = join(root, DOMAIN, "src/policies/mutual-aid/decide.ts");
  const before = readFileSync(decide, "utf8");
  expect(newPolicyKind(root, "mutual-aid")).toMatchObject({ ok: false });
  expect(readFileSync(decide, "utf8")).toBe(before);
});

test("a new kind compiles, passes the case runner and its second opinion, and is listed once", async () => {
  const created = newPolicyKind(root, "brand-new-kind");
  if (!created.ok) throw new Error(created.error);
  expect(created.value).toHaveLength(13);
  for (const file of created.value) {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    expect(readFileSync(join(root, file), "utf8")).not.toMatch(/sample-?kind/i);
  }
  const kinds = readFileSync(join(root, DOMAIN, "src/policies/kinds.ts"), "utf8");
  expect(kinds.match(/brandNewKind/g)).toHaveLength(1);
  expect(newPolicyKind(root, "brand-new-kind")).toMatchObject({ ok: false });

  const cwd = join(root, DOMAIN);
  await run(tool("tsc"), [], { cwd });
  const env = { ...process.env, POLICY_KIND: "brand-new-kind" };
  const tests = ["test/cases.test.ts", "test/second-opinion/brand-new-kind.test.ts"];
  const reportFile = join(root, "report.json");
  const options = ["run", "--root", cwd, "--reporter=json", `--outputFile=${reportFile}`];
  await run(tool("vitest"), [...options, ...tests], { cwd, env });
  const report: { success: boolean; testResults: { assertionResults: unknown[] }[] } = JSON.parse(
    readFileSync(reportFile, "utf8"),
  );
  expect(report.success).toBe(true);
  const counts = report.testResults.map(({ assertionResults }) => assertionResults.length).sort();
  expect(counts).toEqual([1, 10]);
});
