import { expect, test } from "vitest";
import { createPlaces } from "../understanding/index.ts";
import { articleProfile } from "./article-profile.ts";
import { kindAffinity } from "./related-model.ts";
import { createTermTable } from "./term-table.ts";
import { createWordComparison } from "./word-comparison.ts";

const terms = createTermTable();
const tools = { places: createPlaces([]), terms, affinity: kindAffinity({}) };
const read = (title: string, text = "") => {
  const profile = articleProfile({ id: title, title, text, regionCode: null, topics: [] }, tools);
  terms.count(profile.allTerms, 1);
  return profile;
};
const share = read("医保卡共享", "家人买药");
const shareToo = read("医保卡共享");
const buy = read("家人买药", "医保卡付钱");
const other = read("天气预报", "晴转多云".repeat(400));
const comparison = createWordComparison(terms);

test("the same words have everything in common, other words nothing", () => {
  comparison.hold(shareToo);
  expect(comparison.with(shareToo)).toEqual({
    titles: 1,
    texts: 1,
    heldTitleInOther: 1,
    otherTitleInHeld: 1,
  });
  expect(comparison.with(other)).toEqual({ titles: 0, texts: 0, heldTitleInOther: 0, otherTitleInHeld: 0 });
});

test("a title may stand in the text of another article that has another title", () => {
  comparison.hold(buy);
  const { titles, otherTitleInHeld, heldTitleInOther } = comparison.with(share);
  expect(titles).toBe(0);
  expect(heldTitleInOther).toBe(1);
  expect(otherTitleInHeld).toBeGreaterThan(0.3);
  expect(otherTitleInHeld).toBeLessThan(1);
});

test("it is the same both ways, and holding another article forgets the one before", () => {
  comparison.hold(share);
  const there = comparison.with(buy);
  comparison.hold(other);
  comparison.hold(buy);
  const back = comparison.with(share);
  expect(back.titles).toBeCloseTo(there.titles, 12);
  expect(back.texts).toBeCloseTo(there.texts, 12);
  expect(back.heldTitleInOther).toBeCloseTo(there.otherTitleInHeld, 12);
});

test("a word that is in every article tells less than a rare one", () => {
  const common = Math.max(...share.titleTerms.map((term) => terms.frequency(term)));
  const rare = Math.min(...share.titleTerms.map((term) => terms.frequency(term)));
  expect(common).toBeGreaterThan(rare);
  const weights = [...share.titleTerms].map((term) => [terms.frequency(term), terms.weight(term)] as const);
  for (const [frequency, weight] of weights) {
    for (const [otherFrequency, otherWeight] of weights) {
      if (frequency > otherFrequency) expect(weight).toBeLessThan(otherWeight);
    }
  }
});
