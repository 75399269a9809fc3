import fc from "fast-check";
import { expect, test } from "vitest";
import { type Block, emptyDraft } from "../article/index.ts";
import { compareBlocks } from "./compare-blocks.ts";
import { compareContents } from "./compare-contents.ts";
import { applyChanges, compareSequences, type ItemChange } from "./compare-sequences.ts";
import { compareText } from "./compare-text.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const words = fc
  .array(fc.constantFrom("医保", "共济", "账户", "，", "。", " ", "报销比例", "70%", "不能", "家属", "\n"), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));
const blocks = fc.array(
  fc
    .oneof(
      fc.constantFrom(
        "先绑定家属，再用本人的卡看病。",
        "报销比例由参保地规定。",
        "异地就医须先备案。",
        "材料齐全当场办。",
      ),
      fc.constantFrom(
        "先绑定家属，再用本人的医保码看病。",
        "报销比例由统筹地区规定。",
        "就医地目录、参保地政策。",
      ),
    )
    .map(paragraph),
  { maxLength: 9 },
);

/** The earlier sequence, put together from what became of its items. */
function earlier<T>(changes: readonly ItemChange<T>[]): T[] {
  const items: T[] = [];
  for (const change of changes) if (change.kind !== "added") items[change.from] = change.before;
  return items;
}

test("both texts can be put together from what differs between them", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = compareText(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test("a text of any characters, and one too long to compare word by word, can be put together again", () => {
  const long = "这一条的报销比例按参保地规定办理。".repeat(700);
  for (const [before, after] of [
    ["👩‍👩‍👧 é\0ﬀ", "👩‍👧 é\r\n"],
    [long, `${long.slice(0, 5_000)}另有规定的除外。${long.slice(5_017)}`],
  ] as const) {
    const parts = compareText(before, after);
    expect(parts.flatMap(({ kind, text }) => (kind === "added" ? [] : text)).join("")).toBe(before);
    expect(parts.flatMap(({ kind, text }) => (kind === "removed" ? [] : text)).join("")).toBe(after);
  }
});

test("what differs is said in words, not in characters", () => {
  expect(compareText("家庭共济可以给配偶使用。", "家庭共济不能给父母使用。")).toEqual([
    { kind: "same", text: "家庭共济" },
    { kind: "removed", text: "可以" },
    { kind: "added", text: "不能" },
    { kind: "same", text: "给" },
    { kind: "removed", text: "配偶" },
    { kind: "added", text: "父母" },
    { kind: "same", text: "使用。" },
  ]);
});

test("both bodies can be put together from what became of their blocks", () => {
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const changes = compareBlocks(before, after);
      expect(applyChanges(changes)).toEqual(after);
      expect(earlier(changes)).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test("a body compared with itself has nothing changed, and one put in another order has only moves", () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.constantFrom("一", "二", "三", "四", "五", "六"), { minLength: 2 })
        .chain((texts) =>
          fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
        ),
      ([texts, turned]) => {
        const before = texts.map(paragraph);
        const changes = compareBlocks(before, turned.map(paragraph));
        expect(changes.every((change) => change.kind === "kept" && !change.changed)).toBe(true);
        const isSame = texts.join() === turned.join();
        expect(changes.some((change) => change.kind === "kept" && change.moved)).toBe(!isSame);
      },
    ),
  );
});

test("a block that was reworded is one changed block; one that was moved and reworded is moved and changed", () => {
  const [first, second, third] = [
    "先绑定家属，再用本人的卡看病。",
    "报销比例由参保地规定。",
    "异地就医须先备案。",
  ].map(paragraph) as [Block, Block, Block];
  const reworded = paragraph("先绑定家属，再用本人的医保码看病。");
  expect(compareBlocks([first, second], [reworded, second])).toMatchObject([
    { kind: "kept", changed: true, moved: false, from: 0, to: 0 },
    { kind: "kept", changed: false, moved: false },
  ]);
  expect(compareBlocks([first, second, third], [second, third, reworded])).toMatchObject([
    { kind: "kept", changed: false, moved: false },
    { kind: "kept", changed: false, moved: false },
    { kind: "kept", changed: true, moved: true, from: 0, to: 2 },
  ]);
});

test("lists whose items have names tell added, removed, moved and changed apart", () => {
  const item = (name: string, note = "") => ({ name, note });
  const keys = { identity: (one: { name: string }) => one.name, content: JSON.stringify };
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e")),
      fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f")),
      (before, after) => {
        const changes = compareSequences(
          before.map((name) => item(name)),
          after.map((name) => item(name, name === "c" ? "另" : "")),
          keys,
        );
        expect(applyChanges(changes).map(({ name }) => name)).toEqual(after);
        expect(earlier(changes).map(({ name }) => name)).toEqual(before);
        expect(changes.filter(({ kind }) => kind === "removed")).toHaveLength(
          before.filter((name) => !after.includes(name)).length,
        );
      },
    ),
  );
});

test("a comparison names every part that differs and no other", () => {
  const related = { pins: [], exclusions: [] };
  const before = {
    draft: { ...emptyDraft("题"), body: { type: "doc" as const, content: [paragraph("一")] } },
    related,
  };
  const pin = { articleId: "01990000-0000-7000-8000-000000000001", reason: null, expiresOn: null };
  const after = {
    draft: { ...before.draft, title: "新题", topicKeys: ["a"], reviewBy: "2027-01-01" },
    related: { pins: [pin], exclusions: [] },
  };
  expect(compareContents(before, before).isSame).toBe(true);
  const { fields, topics, pins, body, sources, isSame } = compareContents(before, after);
  expect({ fields, isSame }).toEqual({ fields: ["title", "reviewBy"], isSame: false });
  expect(topics).toEqual([{ kind: "added", after: "a", to: 0 }]);
  expect(pins).toEqual([{ kind: "added", after: pin, to: 0 }]);
  expect(body).toMatchObject([{ kind: "kept", changed: false, moved: false }]);
  expect(sources).toEqual([]);
});
