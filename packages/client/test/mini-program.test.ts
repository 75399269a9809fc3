import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleBodyTree } from "../src/answers.ts";
import { imagesUnder, type RichTextNode, renderNodes, renderParts } from "../src/mini-program/index.ts";
import { arbitraryBody, imageTexts, resolveKnown } from "./arbitrary-body.ts";

/** What the component's documentation lists, as far as bodies need it: elements with their attributes. */
const LISTED: Record<string, readonly string[]> = {
  a: [],
  aside: [],
  blockquote: [],
  br: [],
  em: [],
  h2: [],
  h3: [],
  h4: [],
  img: ["alt", "height", "src", "width"],
  li: [],
  ol: ["start", "type"],
  p: [],
  strong: [],
  table: ["width"],
  tbody: [],
  td: ["colspan", "height", "rowspan", "width"],
  th: ["colspan", "height", "rowspan", "width"],
  tr: [],
  ul: [],
};
const ADDRESSES = /^(?:https?:\/\/|mailto:|tel:|\/answers\/known\?x=1&y=2$)/;
const options = { resolveArticle: resolveKnown, imageAddress: imagesUnder("https://img.example.org/images") };
const decoded = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function* all(nodes: readonly RichTextNode[]): Generator<RichTextNode> {
  for (const node of nodes) {
    yield node;
    if (node.type === "node") yield* all(node.children ?? []);
  }
}

/** Every text a body holds, in reading order. */
function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (node === null || typeof node !== "object") return [];
  if ("text" in node && typeof node.text === "string") return [node.text];
  if ("type" in node && node.type === "image") return imageTexts(node);
  return "content" in node ? texts(node.content) : [];
}
const shown = (nodes: readonly RichTextNode[]) =>
  [...all(nodes)].map((node) => (node.type === "text" ? decoded(node.text) : "")).join("");

test("nodes are elements and attributes the component knows, and hold all the text as it is written", () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const nodes = renderNodes(body, options);
      for (const node of all(nodes)) {
        if (node.type === "text") {
          expect(node.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
          continue;
        }
        expect(Object.keys(LISTED)).toContain(node.name);
        for (const [name, value] of Object.entries(node.attrs ?? {})) {
          expect(["class", ...(LISTED[node.name] ?? [])]).toContain(name);
          expect(value).toBeTypeOf("string");
        }
      }
      expect(shown(nodes)).toBe(texts(body).join(""));
    }),
  );
});

test("parts hold all the text once, in reading order, and only addresses a reader may follow", () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const parts = renderParts(body, options);
      const seen = parts.map((part) =>
        part.kind === "nodes" ? shown(part.nodes) : part.runs.map(({ text }) => text).join(""),
      );
      expect(seen.join("").replaceAll("\n", "")).toBe(texts(body).join("").replaceAll("\n", ""));
      for (const part of parts) {
        const links = part.kind === "nodes" ? part.links : part.runs.map(({ link }) => link);
        for (const link of links) if (link) expect(link.href).toMatch(ADDRESSES);
      }
    }),
  );
});

test("every link of a body can be tapped: in a line of runs, or beside the nodes it stands in", () => {
  const link = (text: string) => ({
    type: "text" as const,
    text,
    marks: [{ type: "articleLink" as const, attrs: { articleId: "known" } }],
  });
  const plain = (text: string) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text }],
  });
  const linked = (text: string) => ({ type: "paragraph" as const, content: [link(text)] });
  const body: ArticleBodyTree = {
    type: "doc",
    content: [
      plain("一"),
      plain("二"),
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [
          {
            type: "listItem",
            content: [
              linked("三"),
              { type: "bulletList", content: [{ type: "listItem", content: [plain("四")] }] },
            ],
          },
        ],
      },
      { type: "callout", attrs: { tone: "tip" }, content: [linked("五")] },
      { type: "heading", attrs: { level: 3 }, content: [link("六")] },
      plain("七"),
    ],
  };
  const target = { href: "/answers/known?x=1&y=2", isArticle: true };
  const run = (text: string, to: typeof target | null) => ({
    text,
    isBold: false,
    isItalic: false,
    link: to,
  });
  const line = { kind: "text", level: 0, marker: "", depth: 0 };
  expect(renderParts(body, options)).toEqual([
    { kind: "nodes", nodes: renderNodes({ type: "doc", content: [plain("一"), plain("二")] }), links: [] },
    { ...line, marker: "3. ", depth: 1, runs: [run("三", target)] },
    { ...line, marker: "• ", depth: 2, runs: [run("四", null)] },
    {
      kind: "nodes",
      nodes: [
        {
          type: "node",
          name: "aside",
          attrs: { class: "callout tip" },
          children: [
            {
              type: "node",
              name: "p",
              children: [
                {
                  type: "node",
                  name: "a",
                  attrs: { class: "link" },
                  children: [{ type: "text", text: "五" }],
                },
              ],
            },
          ],
        },
      ],
      links: [{ ...target, text: "五" }],
    },
    { ...line, level: 3, runs: [run("六", target)] },
    { kind: "nodes", nodes: renderNodes({ type: "doc", content: [plain("七")] }), links: [] },
  ]);
});

test("a block of a later version is left out, and the rest is shown", () => {
  const later: ArticleBodyTree = JSON.parse(
    '{"type":"doc","content":[{"type":"factTable"},{"type":"paragraph","content":[{"type":"text","text":"在"}]}]}',
  );
  expect(shown(renderNodes(later))).toBe("在");
  expect(renderParts(later)).toHaveLength(1);
});
