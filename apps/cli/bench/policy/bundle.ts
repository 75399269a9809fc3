import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const domain = fileURLToPath(new URL("../../../../packages/domain/src", import.meta.url));
const CORE = `
  export { bind } from "${domain}/policy/bind.ts";
  export { decide } from "${domain}/policy/decide.ts";
  export { FactSnapshot } from "${domain}/policy/fact-snapshot.ts";
  export { RegionTable } from "${domain}/shared/region-table.ts";
`;

/** Compressed sizes in bytes, of so many kinds. */
export type BundleFigures = {
  readonly kinds: number;
  readonly evaluators: number;
  readonly withSentences: number;
};

async function gzippedBytes(entry: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: domain, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2024",
    // Left out on purpose; an evaluator that says `zod` imports it and fails here.
    external: ["zod"],
  });
  const [file] = outputFiles;
  if (!file) throw new Error("no bundle");
  if (/from\s*"zod"/.test(file.text)) throw new Error("an evaluator brings zod along");
  return gzipSync(file.contents, { level: 9 }).length;
}

/** What a browser loads to decide every kind: evaluators and core, without facts and without zod. */
export async function measureBundle(): Promise<BundleFigures> {
  const kinds = globSync(`${domain}/policies/*/decide.ts`).sort();
  const evaluators = kinds.map((file, index) => `export * as kind${index} from "${file}";`);
  const sentences = kinds.map(
    (file, index) => `export * as zh${index} from "${file.replace("decide.ts", "explain.zh.ts")}";`,
  );
  const entry = [CORE, ...evaluators].join("\n");
  return {
    kinds: kinds.length,
    evaluators: await gzippedBytes(entry),
    withSentences: await gzippedBytes([entry, ...sentences].join("\n")),
  };
}
