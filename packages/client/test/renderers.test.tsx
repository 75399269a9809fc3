import { imageWidths } from "@gongji/domain/article";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ArticleBodyTree } from "../src/answers.ts";
import { offeredWidths } from "../src/body/image-sources.ts";
import { imagesUnder, renderHtml } from "../src/html/index.ts";
import { ArticleBody } from "../src/react/index.ts";
import { renderText } from "../src/text/index.ts";
import { arbitraryBody, imageTexts, resolveKnown } from "./arbitrary-body.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

const ELEMENTS =
  /^(?:h[234]|p|ul|ol|li|table|tbody|tr|th|td|blockquote|aside|strong|em|a|br|figure|figcaption|picture|source|img)$/;
const ATTRIBUTES =
  /^(?:href|rel|start|colspan|rowspan|data-tone|src|srcset|sizes|type|alt|width|height|loading|decoding)$/;
const IMAGES = /^https:\/\/img\.example\.org\/images\/[0-9a-f]{40}\/\d+\.(?:avif|webp)(?: \d+w|, |$)/;
const imageAddress = imagesUnder("https://img.example.org/images");
const ADDRESSES = /^(?:https?:\/\/|mailto:|tel:|\/answers\/known\?x=1&y=2$)/;

function* nodes(children: readonly Node[]): Generator<Node> {
  for (const node of children) {
    yield node;
    if ("childNodes" in node) yield* nodes(node.childNodes);
  }
}

const bodyOf = (...content: ArticleBodyTree["content"]): ArticleBodyTree => ({ type: "doc", content });
const react = (body: ArticleBodyTree) =>
  renderToStaticMarkup(<ArticleBody body={body} resolveArticle={resolveKnown} imageAddress={imageAddress} />);
const html = (body: ArticleBodyTree) => renderHtml(body, { resolveArticle: resolveKnown, imageAddress });

/** Every text a body holds, in reading order. */
function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (node === null || typeof node !== "object") return [];
  if ("text" in node && typeof node.text === "string") return [node.text];
  if ("type" in node && node.type === "image") return imageTexts(node);
  return "content" in node ? texts(node.content) : [];
}

describe.for([
  ["HTML", html],
  ["React", react],
] as const)("the %s renderer", ([, render]) => {
  test("lets out only known elements, known attributes and safe addresses, and all the text", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        // A parser of HTML turns CR into LF and drops NUL; texts are compared as it reads them.
        const rendered = render(body);
        const found = [...nodes(parseFragment(rendered).childNodes)];
        for (const node of found) {
          if (!("tagName" in node)) {
            expect(node.nodeName).toBe("#text");
            continue;
          }
          expect(node.tagName).toMatch(ELEMENTS);
          for (const { name, value } of node.attrs) {
            expect(name).toMatch(ATTRIBUTES);
            if (name === "href") expect(value).toMatch(ADDRESSES);
            if (name === "src" || name === "srcset") expect(value).toMatch(IMAGES);
          }
        }
        const seen = found.flatMap((node) => ("value" in node ? [node.value] : [])).join("");
        const meant = texts(body).join("").replaceAll(/\r\n?/g, "\n").replaceAll("\0", "");
        expect(seen.replaceAll("\n", "")).toBe(meant.replaceAll("\n", ""));
      }),
      { numRuns: 300 },
    );
  });

  test("gives an address elsewhere rel=noopener, and an article none", () => {
    const body = bodyOf({
      type: "paragraph",
      content: [
        { type: "text", text: "官网", marks: [{ type: "link", attrs: { href: "https://example.org/" } }] },
        { type: "text", text: "另一篇", marks: [{ type: "articleLink", attrs: { articleId: "known" } }] },
        { type: "text", text: "草稿", marks: [{ type: "articleLink", attrs: { articleId: "unknown" } }] },
        { type: "text", text: "坏", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] },
      ],
    });
    expect(render(body)).toBe(
      '<p><a href="https://example.org/" rel="noopener">官网</a>' +
        '<a href="/answers/known?x=1&amp;y=2">另一篇</a>草稿坏</p>',
    );
  });
});

test("the HTML and the React renderer show the same", () => {
  const reading = (markup: string) =>
    [...nodes(parseFragment(markup.replaceAll("\n", "")).childNodes)].map((node) =>
      "tagName" in node ? [node.tagName, node.attrs] : "value" in node ? node.value : node.nodeName,
    );
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(reading(html(body))).toEqual(reading(react(body)));
    }),
  );
});

test("an image comes in every size the platform offers, and in words where nobody says where images are", () => {
  const imageId = "5eb63bbbe01eeed093cb22bb8f5acdc3a1b2c3d4";
  for (const width of [1, 480, 700, 960, 1_599, 1_600, 4_000]) {
    expect(offeredWidths(width)).toEqual(imageWidths(width));
  }
  const body = bodyOf({
    type: "image",
    attrs: { imageId, alt: "绑定的四步", caption: "在手机上", width: 700, height: 350 },
  });
  const at = `https://img.example.org/images/${imageId}`;
  expect(html(body)).toBe(
    `<figure><picture><source type="image/avif" srcset="${at}/480.avif 480w, ${at}/700.avif 700w"` +
      ` sizes="(min-width: 48rem) 45rem, 100vw"><img src="${at}/700.webp"` +
      ` srcset="${at}/480.webp 480w, ${at}/700.webp 700w" sizes="(min-width: 48rem) 45rem, 100vw"` +
      ` alt="绑定的四步" width="700" height="350" loading="lazy" decoding="async"></picture>` +
      "<figcaption>在手机上</figcaption></figure>",
  );
  expect(renderHtml(body)).toBe("<figure><p>绑定的四步</p><figcaption>在手机上</figcaption></figure>");
  expect(renderText(body)).toBe("绑定的四步\n在手机上");
});

test("a block of a later version is left out, and the rest is shown", () => {
  const later: ArticleBodyTree = JSON.parse(
    '{"type":"doc","content":[{"type":"factTable"},{"type":"paragraph","content":[{"type":"text","text":"在"}]}]}',
  );
  expect(html(later).trim()).toBe("<p>在</p>");
  expect(react(later)).toBe("<p>在</p>");
  expect(renderText(later)).toBe("在");
});

test("plain text keeps blocks, markers and cells apart, and shows addresses when asked", () => {
  const body = bodyOf(
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "材料" }] },
    {
      type: "orderedList",
      attrs: { start: 3 },
      content: [
        {
          type: "listItem",
          content: [
            { type: "paragraph", content: [{ type: "text", text: "身份证" }] },
            {
              type: "bulletList",
              content: [
                {
                  type: "listItem",
                  content: [{ type: "paragraph", content: [{ type: "text", text: "原件" }] }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "官网", marks: [{ type: "link", attrs: { href: "https://example.org/" } }] },
      ],
    },
  );
  expect(renderText(body)).toBe("材料\n\n3. 身份证\n  • 原件\n\n官网");
  expect(renderText(body, { showAddresses: true })).toMatch(/官网（https:\/\/example\.org\/）$/);
});

test("all the text is in the plain text, in reading order", () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const rendered = renderText(body);
      let from = 0;
      for (const text of texts(body)
        .map((part) => part.trim())
        .filter((part) => !/\n/.test(part))) {
        const at = rendered.indexOf(text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + text.length;
      }
    }),
  );
});
