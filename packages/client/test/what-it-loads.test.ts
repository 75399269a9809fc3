import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ENTRIES = [
  "@gongji/client",
  "@gongji/client/html",
  "@gongji/client/mini-program",
  "@gongji/client/preview",
  "@gongji/client/reads",
  "@gongji/client/text",
  "@gongji/client/webhooks",
];
const clientFolder = fileURLToPath(new URL("..", import.meta.url));

/** The modules an entry loads when Node runs it, by their addresses. */
function loadedBy(entry: string): string[] {
  const program = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    await import(${JSON.stringify(entry)});
    console.log(JSON.stringify(loaded));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: clientFolder,
    encoding: "utf8",
  });
  return JSON.parse(output);
}

test.for(ENTRIES)("%s runs in a browser as it is: no zod, no server, nothing of Node", (entry) => {
  const loaded = loadedBy(entry);
  expect(loaded.length).toBeGreaterThan(0);
  const unwanted = /\/zod\/|packages\/(?:api|application|database|domain)\/|^node:|better-auth|\/pg\//;
  expect(loaded.filter((url) => unwanted.test(url))).toEqual([]);
});

test("the renderers load nothing but themselves", () => {
  for (const entry of ["@gongji/client/html", "@gongji/client/mini-program", "@gongji/client/text"]) {
    expect(loadedBy(entry).filter((url) => !url.includes("/packages/client/src/"))).toEqual([]);
  }
});
