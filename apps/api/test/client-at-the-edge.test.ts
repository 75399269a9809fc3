import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { publishExampleArticles } from "./example-articles.ts";
import { openApi } from "./open-api.ts";

const room = openApi();
beforeAll(() => publishExampleArticles(room()));

/** What an edge function would do: ask, and answer with a page. */
const PROGRAM = `
  import { createGongjiClient, problemOf } from "@gongji/client";
  import { linkResolver, renderHtml } from "@gongji/client/html";
  import { renderParts } from "@gongji/client/mini-program";
  import { renderText } from "@gongji/client/text";
  globalThis.answer = async (url) => {
    const gongji = createGongjiClient({ url });
    const { article } = await gongji.articles.bySlug.query({ slug: "bind" });
    const resolveArticle = linkResolver(article, (slug) => "/" + slug);
    const refused = await gongji.articles.bySlug.query({ slug: "never-there" }).catch(problemOf);
    return JSON.stringify({
      html: renderHtml(article.body, { resolveArticle }),
      text: renderText(article.body),
      parts: renderParts(article.body, { resolveArticle }).length,
      refused,
    });
  };`;

test("the client and its renderers run where there is only the web: no Node, no modules", async () => {
  const bundle = await build({
    stdin: { contents: PROGRAM, resolveDir: import.meta.dirname },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
  });
  const edge = new EdgeVM();
  for (const name of ["process", "Buffer", "require", "global", "setImmediate"]) {
    expect(edge.evaluate(`typeof ${name}`), name).toBe("undefined");
  }
  edge.evaluate(bundle.outputFiles[0]?.text ?? "");
  const answer: unknown = JSON.parse(await edge.evaluate(`answer(${JSON.stringify(room().apiUrl)})`));
  expect(answer).toEqual({
    html: expect.stringContaining('<a href="/target">哪些亲属</a>'),
    text: expect.stringContaining("详见哪些亲属和官网"),
    parts: 2,
    refused: { code: "article.not_found" },
  });
});
