import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillRelated, type RankedCandidate, type RelatedFill, SUGGESTION_SCORE_MIN } from "./fill-related.ts";

const COUNTRY = "100000";
const CHAINS = [[COUNTRY], ["420000", COUNTRY], ["420100", "420000", COUNTRY], ["440100", "440000", COUNTRY]];
const IDS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
const ON = "2026-11-22";

const id = fc.constantFrom(...IDS);
const day = fc.option(fc.constantFrom("2026-11-21", ON, "2026-11-23"), { nil: null });
const chain = fc.constantFrom(...CHAINS);
const pin = fc.record({ articleId: id, reason: fc.constant(null), expiresOn: day });
const target = fc.record({
  live: fc.boolean(),
  effectiveFrom: day,
  effectiveTo: day,
  reviewBy: day,
  regionChain: chain,
});
const candidate = fc.record({
  articleId: id,
  score: fc.double({ min: -1, max: 3, noNaN: true }),
  question: fc.constantFrom("one", "two", "three"),
});
const state = fc.record({
  ownerId: id,
  ownerRegionChain: chain,
  pins: fc.uniqueArray(pin, { maxLength: 6, selector: ({ articleId }) => articleId }),
  exclusions: fc.array(fc.record({ articleId: id, reason: fc.constant(null) }), { maxLength: 4 }),
  linkedIds: fc.uniqueArray(id, { maxLength: 4 }).map((ids) => new Set(ids)),
  candidates: fc.array(candidate, { maxLength: 16 }),
  targets: fc.dictionary(id, target, { maxKeys: IDS.length }),
  readerRegionChain: fc.option(chain, { nil: null }),
  size: fc.nat(10),
});

function filled({
  targets,
  ...rest
}: Omit<RelatedFill<RankedCandidate>, "targetOf" | "on"> & {
  targets: Record<string, typeof target extends fc.Arbitrary<infer T> ? T : never>;
}) {
  const fill = { ...rest, on: ON, targetOf: (articleId: string) => targets[articleId] };
  return { fill, list: fillRelated(fill) };
}

/** Everything a list may not do, said of each item by itself. */
function violations(fill: RelatedFill<RankedCandidate>, list: ReturnType<typeof fillRelated>): string[] {
  return list.flatMap((item, index) => {
    const wrong: string[] = [];
    const shown = fill.targetOf(item.articleId);
    if (item.articleId === fill.ownerId) wrong.push("itself");
    if (list.findIndex(({ articleId }) => articleId === item.articleId) !== index) wrong.push("twice");
    if (item.position !== index) wrong.push("position");
    if (!shown?.live) wrong.push("not live");
    if (shown?.effectiveTo && shown.effectiveTo <= ON) wrong.push("no longer in force");
    if (item.origin === "pinned") {
      if (item.pin.expiresOn !== null && item.pin.expiresOn <= ON) wrong.push("pin past its day");
      return wrong;
    }
    if (fill.exclusions.some(({ articleId }) => articleId === item.articleId)) wrong.push("excluded");
    if (shown?.effectiveFrom && shown.effectiveFrom > ON) wrong.push("not yet in force");
    if (fill.linkedIds.has(item.articleId)) wrong.push("linked in the text");
    if (item.suggestion.score < SUGGESTION_SCORE_MIN) wrong.push("of no worth");
    const region = shown?.regionChain[0] ?? "";
    const reader = fill.readerRegionChain;
    const near = reader?.includes(region) || shown?.regionChain.includes(reader?.[0] ?? "");
    if (reader !== null && !near && !fill.ownerRegionChain.includes(region)) wrong.push("another region");
    if (index >= fill.size) wrong.push("too many");
    return wrong;
  });
}

test("no list breaks a constraint, over 10,000 random states", () => {
  fc.assert(
    fc.property(state, (drawn) => {
      const { fill, list } = filled(drawn);
      expect(violations(fill, list)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

test("pins that hold stand first, in the editor's order, whatever is proposed", () => {
  fc.assert(
    fc.property(state, fc.array(candidate, { maxLength: 16 }), (drawn, others) => {
      const holding = drawn.pins
        .filter(({ articleId, expiresOn }) => {
          const shown = drawn.targets[articleId];
          const inForce = shown?.live && (shown.effectiveTo === null || shown.effectiveTo > ON);
          return inForce && articleId !== drawn.ownerId && (expiresOn === null || expiresOn > ON);
        })
        .map(({ articleId }) => articleId);
      for (const candidates of [drawn.candidates, others, []]) {
        const { list } = filled({ ...drawn, candidates });
        const pinned = list.filter(({ origin }) => origin === "pinned").map(({ articleId }) => articleId);
        expect(pinned).toEqual(holding);
        expect(list.slice(0, holding.length).map(({ articleId }) => articleId)).toEqual(holding);
      }
    }),
    { numRuns: 2_000 },
  );
});

describe("the order of suggestions", () => {
  const plain = {
    live: true,
    effectiveFrom: null,
    effectiveTo: null,
    reviewBy: null,
    regionChain: [COUNTRY],
  };
  const fill = {
    ownerId: "a",
    ownerRegionChain: [COUNTRY],
    pins: [],
    exclusions: [],
    linkedIds: new Set<string>(),
    on: ON,
    readerRegionChain: null,
    size: 10,
  };
  const order = (candidates: RankedCandidate[], reviewBy: Record<string, string> = {}) =>
    fillRelated({
      ...fill,
      candidates,
      targetOf: (articleId) => ({ ...plain, reviewBy: reviewBy[articleId] ?? null }),
    }).map(({ articleId }) => articleId);

  test("is by worth", () => {
    expect(
      order([
        { articleId: "b", score: 1, question: "x" },
        { articleId: "c", score: 2, question: "y" },
      ]),
    ).toEqual(["c", "b"]);
  });

  test("lets a little weaker answer to another question pass a third one to the same", () => {
    const same = ["b", "c", "d"].map((articleId) => ({ articleId, score: 2, question: "same" }));
    expect(order([...same, { articleId: "e", score: 1.94, question: "other" }])).toEqual([
      "b",
      "c",
      "e",
      "d",
    ]);
  });

  test("sinks what is overdue for review, from the day after", () => {
    const both = [
      { articleId: "b", score: 2, question: "x" },
      { articleId: "c", score: 1.7, question: "y" },
    ];
    expect(order(both, { b: ON })).toEqual(["b", "c"]);
    expect(order(both, { b: "2026-11-21" })).toEqual(["c", "b"]);
  });

  test("shows a candidate of exactly the least worth and none below", () => {
    expect(order([{ articleId: "b", score: SUGGESTION_SCORE_MIN, question: "x" }])).toEqual(["b"]);
    expect(order([{ articleId: "b", score: SUGGESTION_SCORE_MIN - 0.001, question: "x" }])).toEqual([]);
  });
});
