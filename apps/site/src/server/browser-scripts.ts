import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createPage, type Page } from "./page.ts";

const folder = fileURLToPath(new URL("../browser/", import.meta.url));

/** While somebody develops, the framework takes the page over first, and must find it as it was sent. */
const WHEN_TAKEN_OVER = `
const isTakenOver = (element) => Object.keys(element).some((key) => key.startsWith("__react"));
for (let tries = 0; tries < 50 && ![...document.querySelectorAll("main *")].every(isTakenOver); tries += 1) {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
`;

/**
 * The site's own scripts, by path: each file directly in `src/browser` with what it imports becomes
 * `/scripts/NAME.js`. They add comfort to pages that work without them.
 */
export async function buildBrowserScripts(isDevelopment: boolean): Promise<ReadonlyMap<string, Page>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const { outputFiles } = await build({
    entryPoints: files.map((file) => join(folder, file)),
    outdir: "/scripts",
    bundle: true,
    minify: true,
    format: "esm",
    target: isDevelopment ? "es2022" : "es2020",
    banner: isDevelopment ? { js: WHEN_TAKEN_OVER } : {},
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      `/scripts/${basename(path)}`,
      createPage({
        status: 200,
        headers: { "content-type": "text/javascript; charset=utf-8" },
        bytes: Buffer.from(contents),
        tags: new Set(),
        holdsUntilMs: Number.POSITIVE_INFINITY,
      }),
    ]),
  );
}
