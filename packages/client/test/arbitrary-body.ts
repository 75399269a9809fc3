import fc from "fast-check";
import type { ArticleBodyTree } from "../src/answers.ts";

type Block = ArticleBodyTree["content"][number];
type List = Extract<Block, { type: "bulletList" | "orderedList" }>;
type Paragraph = Extract<Block, { type: "paragraph" }>;
type Inline = NonNullable<Paragraph["content"]>[number];
type Mark = NonNullable<Extract<Inline, { type: "text" }>["marks"]>[number];

/** Text made to break out of HTML, beside ordinary text. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    "家庭共济",
    "</p><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "&lt;b&gt; & ' \"",
    "<!--",
    "]]>",
    "a\u2028b",
  ),
);
/** Addresses as they could come from a server that checks nothing. */
const href = fc.constantFrom(
  "https://example.org/a?b=1&c=2",
  "http://example.org",
  "mailto:a@example.org",
  "tel:+8612393",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "//example.org",
  "/relative",
  'https://example.org/"onmouseover="alert(1)',
  "",
);
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant({ type: "bold" as const }),
  fc.constant({ type: "italic" as const }),
  href.map((address) => ({ type: "link" as const, attrs: { href: address } })),
  fc
    .constantFrom("known", "unknown")
    .map((articleId) => ({ type: "articleLink" as const, attrs: { articleId } })),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant("text" as const),
      text,
      marks: fc.array(mark, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: "hardBreak" as const }) },
);
const inlines = fc.array(inline, { maxLength: 4 });
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant("paragraph" as const),
  content: inlines,
});

function list(depth: number): fc.Arbitrary<List> {
  const inner = depth > 2 ? paragraph : fc.oneof({ weight: 3, arbitrary: paragraph }, list(depth + 1));
  const items = fc.array(
    fc.record({
      type: fc.constant("listItem" as const),
      content: fc.array(inner, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  return fc.oneof(
    fc.record({ type: fc.constant("bulletList" as const), content: items }),
    fc.record({
      type: fc.constant("orderedList" as const),
      attrs: fc.record({ start: fc.nat(5) }),
      content: items,
    }),
  );
}
const flow = fc.array(fc.oneof(paragraph, list(1)), { minLength: 1, maxLength: 3 });
const cell = fc.record({
  type: fc.constantFrom("tableHeader" as const, "tableCell" as const),
  attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }) }),
  content: flow,
});
const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  list(1),
  fc.record({
    type: fc.constant("heading" as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
    content: inlines,
  }),
  fc.record({ type: fc.constant("blockquote" as const), content: flow }),
  fc.record({
    type: fc.constant("callout" as const),
    attrs: fc.record({ tone: fc.constantFrom("info" as const, "tip" as const, "warning" as const) }),
    content: flow,
  }),
  fc.record({
    type: fc.constant("image" as const),
    attrs: fc.record({
      imageId: fc.constantFrom("5eb63bbbe01eeed093cb22bb8f5acdc3a1b2c3d4", '"><script>', "../../private"),
      alt: text,
      caption: fc.oneof(fc.constant(""), text),
      width: fc.integer({ min: 1, max: 4_000 }),
      height: fc.integer({ min: 1, max: 4_000 }),
    }),
  }),
  fc.record({
    type: fc.constant("table" as const),
    content: fc.array(
      fc.record({
        type: fc.constant("tableRow" as const),
        content: fc.array(cell, { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);

/** Any body, with text and addresses of the worst kind. */
export const arbitraryBody: fc.Arbitrary<ArticleBodyTree> = fc.record({
  type: fc.constant("doc" as const),
  content: fc.array(block, { maxLength: 5 }),
});

/** Resolves the one article that is on show. */
export const resolveKnown = (articleId: string): string | null =>
  articleId === "known" ? "/answers/known?x=1&y=2" : null;

/** What is read of an image that is shown; of one that cannot be shown, the words that stand for it as well. */
export function imageTexts(image: object): string[] {
  const { imageId, alt, caption }: Record<string, string> =
    "attrs" in image && typeof image.attrs === "object" ? { ...image.attrs } : {};
  return [...(/^[0-9a-f]{40}$/.test(imageId ?? "") ? [] : [alt ?? ""]), caption ?? ""];
}
