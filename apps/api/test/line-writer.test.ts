import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { createLineWriter } from "../src/line-writer.ts";

test("lines go out together and in their order", async () => {
  const written: string[] = [];
  const write = createLineWriter((text) => written.push(text));
  write("a\n");
  write("b\n");
  expect(written).toEqual([]);
  await vi.waitFor(() => expect(written).toEqual(["a\nb\n"]));
});

test("much does not wait", () => {
  const written: string[] = [];
  const write = createLineWriter((text) => written.push(text));
  write(`${"a".repeat(20_000)}\n`);
  expect(written).toHaveLength(1);
});

test.for([
  ["process.exit(3)", 3],
  ["throw new Error('unforeseen')", 1],
] as const)("nothing that was logged is lost when the process ends by %s", ([end, code]) => {
  const file = fileURLToPath(new URL("../src/line-writer.ts", import.meta.url));
  const program = `import { createLineWriter } from ${JSON.stringify(file)}; createLineWriter()("last words\\n"); ${end}`;
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program]);
  expect(stdout.toString()).toBe("last words\n");
  expect(status).toBe(code);
});
