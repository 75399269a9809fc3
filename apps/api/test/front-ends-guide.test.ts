import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createGongjiClient, problemOf } from "@gongji/client";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApi } from "./open-api.ts";

const run = promisify(execFile);
const room = openApi();
const guide = fileURLToPath(new URL("../../../docs/front-ends.md", import.meta.url));
const apiFolder = fileURLToPath(new URL("..", import.meta.url));
let folder: string;
let example: string;
const blocks: string[] = [];

beforeAll(async () => {
  // Inside this app, so that the client is found where a front-end would find it.
  folder = await mkdtemp(join(apiFolder, "test", ".guide-"));
  const text = await readFile(guide, "utf8");
  for (const [, language = "", code = ""] of text.matchAll(/```(\w+)\n(.*?)```/gs)) {
    blocks.push(language);
    const file = join(folder, `example.${language === "js" ? "mjs" : language}`);
    await writeFile(file, code.replace("http://localhost:4000", room().apiUrl));
  }
  example = join(folder, "example.ts");
  const link = { type: "link" as const, attrs: { href: "https://example.org/?a=1&b=2" } };
  await room().publish("mutual-aid", {
    title: "家庭共济怎么绑定",
    body: {
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "材料 & <步骤>" }] },
        { type: "paragraph", content: [{ type: "text", text: "官网", marks: [link] }] },
      ],
    },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the guide's example runs against a server as it stands", async () => {
  const { stdout } = await run(process.execPath, [example]);
  expect(stdout).toContain("家庭共济怎么绑定");
  expect(stdout).toContain("<h2>材料 &amp; &lt;步骤&gt;</h2>");
  expect(stdout).toContain('<a href="https://example.org/?a=1&amp;b=2" rel="noopener">官网</a>');
});

test("every example of the guide is one of those that are run here", () => {
  expect(blocks).toEqual(["ts", "js", "tsx"]);
});

test("so does the one over REST", async () => {
  const { stdout } = await run(process.execPath, [join(folder, "example.mjs")]);
  expect(stdout).toContain("家庭共济怎么绑定");
});

test("so does the one in React, on a server", async () => {
  const file = join(folder, "react.mjs");
  const shown = `import { App } from "./example.tsx";
    import { createElement } from "react";
    import { renderToReadableStream } from "react-dom/server";
    const stream = await renderToReadableStream(createElement(App, { slug: "mutual-aid" }));
    await stream.allReady;
    console.log(await new Response(stream).text());`;
  await build({
    stdin: { contents: shown, resolveDir: folder },
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["react", "react/jsx-runtime", "react-dom/server"],
    jsx: "automatic",
    outfile: file,
  });
  const { stdout } = await run(process.execPath, [file]);
  expect(stdout).toContain("<h1>家庭共济怎么绑定</h1>");
  expect(stdout).toContain("<h2>材料 &amp; &lt;步骤&gt;</h2>");
});

test("the guide's TypeScript compiles under the strictest settings", async () => {
  const settings = {
    extends: "@gongji/config/tsconfig/node.json",
    compilerOptions: { jsx: "react-jsx", lib: ["ES2024", "DOM"] },
    include: [example, join(folder, "example.tsx")],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const compiler = fileURLToPath(import.meta.resolve("typescript/package.json")).replace(
    "package.json",
    "bin/tsc",
  );
  await expect(run(process.execPath, [compiler, "-p", folder])).resolves.toMatchObject({ stdout: "" });
}, 120_000);

test("the guide's example is about ten lines", async () => {
  const lines = (await readFile(example, "utf8")).split("\n").filter((line) => line.trim().length > 1);
  expect(lines.length).toBeLessThanOrEqual(11);
});

test("a refused call tells why, and one that did not arrive does not", async () => {
  const client = createGongjiClient({ url: room().apiUrl });
  const refused = await client.articles.bySlug.query({ slug: "not-there" }).catch((error: unknown) => error);
  expect(problemOf(refused)).toEqual({ code: "article.not_found" });
  const lost = createGongjiClient({ url: "http://127.0.0.1:1" });
  const unreached = await lost.topics.list.query().catch((error: unknown) => error);
  expect(unreached).toBeInstanceOf(Error);
  expect(problemOf(unreached)).toBeNull();
});

test("calls of one moment go out as one request, by the fetch that was given", async () => {
  const asked: string[] = [];
  const client = createGongjiClient({
    url: `${room().apiUrl}/`,
    fetch: (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    },
  });
  const [topics, list] = await Promise.all([
    client.topics.list.query(),
    client.articles.list.query({ limit: 1 }),
  ]);
  expect(topics.items).toHaveLength(1);
  expect(list.items[0]?.slug).toBe("mutual-aid");
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain("/trpc/public/topics.list,articles.list?batch=1");
});
