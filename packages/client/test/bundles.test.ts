import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a front-end takes from an entry, and how much of it may arrive in a browser: bytes, minified and gzipped. */
const BUNDLES = [
  ['export { createGongjiClient, problemOf } from "@gongji/client"', 8_000],
  ['export { renderHtml } from "@gongji/client/html"', 1_600],
  ['export { renderText } from "@gongji/client/text"', 1_100],
  ['export { renderNodes } from "@gongji/client/mini-program"', 1_400],
  ['export { renderParts } from "@gongji/client/mini-program"', 2_000],
  ['export { readPreview } from "@gongji/client/preview"', 500],
  ['export { createReadCounter } from "@gongji/client/reads"', 700],
  ['export { ArticleBody } from "@gongji/client/react"', 1_600],
  ['export { GongjiProvider, useAnswer } from "@gongji/client/react"', 2_700],
] as const;

test.for(BUNDLES)("%s: at most %d bytes", async ([code, bytesMax]) => {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["react", "react/jsx-runtime"],
    metafile: true,
    write: false,
  });
  const bytes = gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array()).length;
  expect(bytes).toBeGreaterThan(200);
  expect(bytes, `${bytes} bytes`).toBeLessThanOrEqual(bytesMax);
  // What is not asked for does not come along: no validation, no server, no other renderer.
  const from = Object.keys(result.metafile.inputs).filter((path) => !path.startsWith("<"));
  const entry = /client(?:\/([\w-]+))?"/.exec(code)?.[1];
  const unwanted = from.filter((path) => /\/zod\/|packages\/(?:api|application|domain)\//.test(path));
  expect(unwanted).toEqual([]);
  if (entry !== undefined && entry !== "react")
    expect(from.filter((path) => path.includes("@trpc"))).toEqual([]);
  if (code.includes("ArticleBody")) {
    expect(result.outputFiles[0]?.text).not.toContain("TRPC");
  }
});
