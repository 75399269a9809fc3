import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RelatedDocument } from "./related-document.ts";
import { createRelatedIndex } from "./related-index.ts";
import { TRAINED_MODEL } from "./related-model.ts";

const REGIONS = [
  { code: "100000", name: "全国", parentCode: null },
  { code: "420000", name: "湖北省", parentCode: "100000" },
  { code: "420100", name: "武汉市", parentCode: "420000" },
  { code: "440000", name: "广东省", parentCode: "100000" },
  { code: "440100", name: "广州市", parentCode: "440000" },
];

function article(id: string, title: string, text = ""): RelatedDocument {
  return { id, title, text, regionCode: null, topics: [] };
}

function indexOf(documents: readonly RelatedDocument[]) {
  const index = createRelatedIndex(REGIONS, TRAINED_MODEL);
  for (const document of documents) index.put(document);
  return index;
}

const ARTICLES = [
  article("pay", "职工医保怎么缴费"),
  article("pay-flexible", "灵活就业人员怎么交职工医保"),
  article("pay-wuhan", "武汉职工医保怎么缴费"),
  article("pay-hubei", "湖北职工医保怎么缴费"),
  article("pay-guangzhou", "广州职工医保怎么缴费"),
  article("print-guangzhou", "广州参保证明打印"),
  article("maternity-wuhan", "武汉生育津贴怎么领"),
  article("query", "怎样查询医保缴费记录"),
  article("share", "医保个人账户怎么给家人用"),
  article("hospital", "武汉治疗湿疹的医院有哪些", "这些医院可以使用医保"),
  article("diet", "感冒吃什么好得快"),
];

describe("what stands beside an article", () => {
  const beside = (id: string) =>
    indexOf(ARTICLES)
      .suggestionsFor(id)
      .map(({ articleId }) => articleId);

  test("the same question comes first, then the next step, then another question", () => {
    const list = beside("pay");
    expect(list.indexOf("pay-flexible")).toBeLessThan(list.indexOf("query"));
    expect(list.indexOf("query")).toBeLessThan(list.indexOf("share"));
    expect(list).toContain("pay-flexible");
    expect(list).toContain("share");
  });

  test("the same question of what a place lies in is welcome beside the place", () => {
    expect(beside("pay-wuhan").slice(0, 2).sort()).toEqual(["pay", "pay-hubei"]);
  });

  test("another place: the same question only, after those of the own place; another question never", () => {
    const list = beside("pay-wuhan");
    expect(list).toContain("pay-guangzhou");
    expect(list.indexOf("pay-guangzhou")).toBeGreaterThan(list.indexOf("pay-hubei"));
    expect(list).not.toContain("print-guangzhou");
    expect(beside("print-guangzhou")).not.toContain("maternity-wuhan");
  });

  test("what is not about insurance never stands beside what is", () => {
    for (const { id } of ARTICLES.filter(({ id }) => id !== "hospital" && id !== "diet")) {
      expect(beside(id)).not.toContain("hospital");
      expect(beside(id)).not.toContain("diet");
    }
  });

  test("never the article itself, and nothing for one that is not there", () => {
    for (const { id } of ARTICLES) expect(beside(id)).not.toContain(id);
    expect(beside("unknown")).toEqual([]);
  });
});

test("a score is the model's intercept and what each feature adds; the version says by which model", () => {
  for (const { parts, score, modelVersion } of indexOf(ARTICLES).suggestionsFor("pay-wuhan")) {
    const sum = parts.reduce((total, { adds }) => total + adds, TRAINED_MODEL.intercept);
    expect(sum).toBeCloseTo(score, 9);
    expect(modelVersion).toBe(TRAINED_MODEL.version);
  }
});

const words = fc.constantFrom(
  "职工医保",
  "居民医保",
  "怎么缴费",
  "查询",
  "报销",
  "家人",
  "武汉",
  "广州",
  "共济",
  "生育津贴",
  "吗",
);
const IDS = ["a", "b", "c", "d", "e", "f", "g"] as const;
const drawn = fc.record({
  id: fc.constantFrom(...IDS),
  title: fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")),
  text: fc.array(words, { maxLength: 8 }).map((parts) => parts.join("，")),
  regionCode: fc.constantFrom(null, "100000", "420100"),
  topics: fc.constantFrom<string[]>([], ["contribution"], ["mutual-aid", "personal-account"]),
});

test("an index grown by puts and removals in any order equals one built at once", () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { maxLength: 12 }),
      fc.array(fc.nat(6), { maxLength: 3 }),
      (documents, removed) => {
        const grown = indexOf(documents);
        const kept = new Map(documents.map((document) => [document.id, document]));
        for (const number of removed) {
          const id = IDS[number] ?? "a";
          expect(grown.remove(id)).toBe(kept.delete(id));
        }
        const built = indexOf([...kept.values()].reverse());
        expect(grown.size).toBe(kept.size);
        for (const id of kept.keys()) {
          const compared = (index: typeof grown) =>
            index.suggestionsFor(id).map(({ articleId, score }) => [articleId, score.toFixed(9)]);
          expect(compared(grown)).toEqual(compared(built));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("the lists an article enters are those that would now show it", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(drawn, { minLength: 2, maxLength: 7, selector: ({ id }) => id }),
      (documents) => {
        const index = indexOf(documents);
        const newcomer = documents[0]?.id ?? "";
        const entered = index.listsToEnter(newcomer, () => null).map(({ besideId }) => besideId);
        const showing = documents
          .map(({ id }) => id)
          .filter((id) => index.suggestionsFor(id).some(({ articleId }) => articleId === newcomer));
        expect(entered.sort()).toEqual(showing.sort());
      },
    ),
    { numRuns: 200 },
  );
});

test("an article enters only lists whose last suggestion is weaker", () => {
  const index = indexOf(ARTICLES);
  const all = index.listsToEnter("pay", () => null);
  const scores = new Map(all.map(({ besideId, suggestion }) => [besideId, suggestion.score]));
  const first = all[0]?.besideId ?? "";
  const weakest = (by: number) => (id: string) => (id === first ? (scores.get(id) ?? 0) + by : null);
  expect(index.listsToEnter("pay", weakest(0)).map(({ besideId }) => besideId)).not.toContain(first);
  expect(index.listsToEnter("pay", weakest(-0.001)).map(({ besideId }) => besideId)).toContain(first);
});
