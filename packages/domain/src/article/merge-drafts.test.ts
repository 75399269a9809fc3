import fc from "fast-check";
import { expect, test } from "vitest";
import { type ArticleDraft, emptyDraft } from "./article-draft.ts";
import type { Block } from "./body.ts";
import { mergeDrafts } from "./merge-drafts.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const list = (...items: string[]): Block => ({
  type: "bulletList",
  content: items.map((text) => ({
    type: "listItem",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  })),
});
const withBlocks = (...content: Block[]): ArticleDraft => ({
  ...emptyDraft("题目"),
  body: { type: "doc", content },
});

test("changes of different fields and of different blocks come together without a choice", () => {
  const base = withBlocks(paragraph("一"), paragraph("二"), paragraph("三"));
  const mine = { ...withBlocks(paragraph("一改"), paragraph("二"), paragraph("三")), title: "我的题目" };
  const theirs = { ...withBlocks(paragraph("一"), paragraph("二"), paragraph("三改")), regionCode: "420100" };
  const merged = mergeDrafts(base, mine, theirs);
  expect(merged.conflicts).toEqual([]);
  expect(merged.mineFirst).toEqual({
    ...withBlocks(paragraph("一改"), paragraph("二"), paragraph("三改")),
    title: "我的题目",
    regionCode: "420100",
  });
  expect(merged.theirsFirst).toEqual(merged.mineFirst);
});

test("of a body only the block both changed needs a choice; the rest of both stays on either side of it", () => {
  const base = withBlocks(paragraph("一"), paragraph("二"), paragraph("三"));
  const mine = withBlocks(paragraph("一改"), paragraph("二我"), paragraph("三"));
  const theirs = withBlocks(paragraph("一"), paragraph("二他"), paragraph("三"), paragraph("四"));
  const { conflicts, mineFirst, theirsFirst } = mergeDrafts(base, mine, theirs);
  expect(conflicts).toEqual(["body"]);
  expect(mineFirst.body.content).toEqual([
    paragraph("一改"),
    paragraph("二我"),
    paragraph("三"),
    paragraph("四"),
  ]);
  expect(theirsFirst.body.content).toEqual([
    paragraph("一改"),
    paragraph("二他"),
    paragraph("三"),
    paragraph("四"),
  ]);
});

test("two people who write in paragraphs next to each other need no choice", () => {
  const merged = mergeDrafts(
    withBlocks(paragraph("一"), paragraph("二")),
    withBlocks(paragraph("一改"), paragraph("二")),
    withBlocks(paragraph("一"), paragraph("二改")),
  );
  expect(merged.conflicts).toEqual([]);
  expect(merged.mineFirst.body.content).toEqual([paragraph("一改"), paragraph("二改")]);
});

test("what both added at the same place stands there twice, theirs first", () => {
  const base = withBlocks(paragraph("一"));
  const merged = mergeDrafts(
    base,
    withBlocks(paragraph("一"), paragraph("我加的")),
    withBlocks(paragraph("一"), paragraph("他加的")),
  );
  expect(merged.conflicts).toEqual([]);
  expect(merged.mineFirst.body.content).toEqual([paragraph("一"), paragraph("他加的"), paragraph("我加的")]);
});

test("items of one list are merged one by one", () => {
  const merged = mergeDrafts(
    withBlocks(list("一", "二", "三")),
    withBlocks(list("一改", "二", "三")),
    withBlocks(list("一", "二", "三改", "四")),
  );
  expect(merged.conflicts).toEqual([]);
  expect(merged.mineFirst.body.content).toEqual([list("一改", "二", "三改", "四")]);
});

test("a list that both emptied in different ways is a choice, never an empty list", () => {
  const merged = mergeDrafts(withBlocks(list("一", "二")), withBlocks(list("一")), withBlocks(list("二")));
  expect(merged.conflicts).toEqual(["body"]);
  expect(merged.mineFirst.body.content).toEqual([list("一")]);
  expect(merged.theirsFirst.body.content).toEqual([list("二")]);
});

test("topics are a set, and more than fit are a choice", () => {
  const draft = (...topicKeys: string[]) => ({ ...emptyDraft(), topicKeys });
  const merged = mergeDrafts(draft("a", "b"), draft("a", "c"), draft("b", "a", "d"));
  expect(merged.conflicts).toEqual([]);
  expect(merged.mineFirst.topicKeys).toEqual(["a", "d", "c"]);
  const many = (letter: string) => Array.from({ length: 6 }, (_, index) => `${letter}${index}`);
  const full = mergeDrafts(draft(), draft(...many("m")), draft(...many("t")));
  expect(full.conflicts).toEqual(["topicKeys"]);
  expect(full.mineFirst.topicKeys).toEqual(many("m"));
});

test("the same value whatever the order of its keys is no contradiction", () => {
  const source = { title: "法", grade: "statute" } as const;
  const turned = { grade: "statute", title: "法" } as const;
  const draft = (sources: ArticleDraft["sources"]) => ({ ...emptyDraft(), sources });
  expect(mergeDrafts(draft([]), draft([source]), draft([turned])).mineFirst.sources).toHaveLength(1);
});

const draftArbitrary: fc.Arbitrary<ArticleDraft> = fc
  .record({
    title: fc.constantFrom("甲", "乙", "丙"),
    topicKeys: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 }),
    blocks: fc.array(
      fc.oneof(
        fc.constantFrom("一", "二", "三", "四", "五").map(paragraph),
        fc
          .array(fc.constantFrom("子一", "子二", "子三"), { minLength: 1, maxLength: 4 })
          .map((items) => list(...items)),
      ),
      { maxLength: 7 },
    ),
  })
  .map(({ title, topicKeys, blocks }) => ({ ...withBlocks(...blocks), title, topicKeys }));

test("a side that changed nothing leaves the other side's text, and two equal changes are one", () => {
  fc.assert(
    fc.property(draftArbitrary, draftArbitrary, (base, changed) => {
      for (const [mine, theirs] of [
        [changed, base],
        [base, changed],
        [changed, changed],
      ] as const) {
        expect(mergeDrafts(base, mine, theirs)).toEqual({
          mineFirst: changed,
          theirsFirst: changed,
          conflicts: [],
        });
      }
    }),
  );
});

const wordsOf = (draft: ArticleDraft): string[] => JSON.stringify(draft.body).match(/[一-鿿]+/g) ?? [];

test("nothing that somebody added is lost: it stands in the merged text of the side it was added on", () => {
  fc.assert(
    fc.property(draftArbitrary, draftArbitrary, draftArbitrary, (base, mine, theirs) => {
      const { mineFirst, theirsFirst } = mergeDrafts(base, mine, theirs);
      const before = new Set(wordsOf(base));
      const added = (draft: ArticleDraft) => wordsOf(draft).filter((word) => !before.has(word));
      expect(wordsOf(mineFirst)).toEqual(expect.arrayContaining(added(mine)));
      expect(wordsOf(theirsFirst)).toEqual(expect.arrayContaining(added(theirs)));
    }),
    { numRuns: 500 },
  );
});

test("without a contradiction both sides' additions stand in one text", () => {
  fc.assert(
    fc.property(draftArbitrary, draftArbitrary, draftArbitrary, (base, mine, theirs) => {
      const { mineFirst, theirsFirst, conflicts } = mergeDrafts(base, mine, theirs);
      if (conflicts.length > 0) return;
      expect(mineFirst).toEqual(theirsFirst);
      const before = new Set(wordsOf(base));
      for (const draft of [mine, theirs]) {
        const added = wordsOf(draft).filter((word) => !before.has(word));
        expect(wordsOf(mineFirst)).toEqual(expect.arrayContaining(added));
      }
    }),
    { numRuns: 500 },
  );
});
