import { expect, test } from "vitest";
import { createPlaces } from "../understanding/index.ts";
import { articleProfile } from "./article-profile.ts";
import { CANDIDATES_MAX, createCandidateShelves } from "./candidate-shelves.ts";
import { kindAffinity } from "./related-model.ts";
import { createTermTable } from "./term-table.ts";

const CITIES = Array.from({ length: 300 }, (_, number) => String(400_100 + number));
const QUESTIONS = [
  "职工医保怎么缴费",
  "怎样查询医保余额",
  "参保证明怎么打印",
  "生育津贴怎么领",
  "医保断缴怎么补缴",
];

function shelved() {
  const terms = createTermTable();
  const tools = { places: createPlaces([]), terms, affinity: kindAffinity({}) };
  const shelves = createCandidateShelves(terms);
  const profiles = ["100000", ...CITIES].flatMap((regionCode) =>
    QUESTIONS.map((title) =>
      articleProfile({ id: `${regionCode} ${title}`, title, text: "", regionCode, topics: [] }, tools),
    ),
  );
  for (const [slot, profile] of profiles.entries()) {
    terms.count(profile.allTerms, 1);
    shelves.add(slot, profile);
  }
  const found = (of: number) => {
    const profile = profiles[of];
    return profile ? shelves.find(profile).map((slot) => profiles[slot]?.id ?? "") : [];
  };
  return { shelves, profiles, found };
}

// The articles of a region follow each other; those of the country come first.
const CITY = QUESTIONS.length * 7;
const city = CITIES[6] ?? "";

test("of many more articles than can be compared, those of the same question, place and country are found", () => {
  const { found, profiles } = shelved();
  expect(profiles.length).toBeGreaterThan(2 * CANDIDATES_MAX);
  const candidates = found(CITY);
  expect(candidates.length).toBeLessThanOrEqual(CANDIDATES_MAX);
  expect(candidates).toContain(`${city} 职工医保怎么缴费`);
  expect(candidates).toContain("100000 职工医保怎么缴费");
  // Back-payment shares words with payment; both stand on the shelf of the place.
  expect(candidates).toContain(`${city} 医保断缴怎么补缴`);
  expect(candidates.some((id) => id.endsWith("职工医保怎么缴费") && !id.startsWith(city))).toBe(true);
});

test("another question of another place is not looked at", () => {
  const { found } = shelved();
  const strangers = found(CITY).filter((id) => !id.startsWith(city) && !id.startsWith("100000"));
  expect(strangers.filter((id) => id.endsWith("参保证明怎么打印"))).toEqual([]);
});

test("what was taken out is found no more, and nothing else is lost", () => {
  const { shelves, profiles, found } = shelved();
  const before = found(CITY);
  const national = profiles[0];
  if (!national) throw new Error("There is no national article.");
  shelves.remove(0, national);
  expect(found(CITY)).not.toContain(national.id);
  shelves.add(0, national);
  expect(found(CITY).toSorted()).toEqual(before.toSorted());
});

test("asking twice gives the same", () => {
  const { found } = shelved();
  expect(found(CITY)).toEqual(found(CITY));
});
