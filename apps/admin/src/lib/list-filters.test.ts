import { ARTICLE_SORTS, DRAFT_STAGES, LIST_COLUMNS, LISTED_STATES } from "@gongji/domain/article";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filtersFrom, type ListFilters, NO_FILTERS, queryFor } from "./list-filters.ts";
import { filtersOf, settingsOf } from "./view-settings.ts";

const filters: fc.Arbitrary<ListFilters> = fc.record({
  text: fc.string({ maxLength: 40, unit: "grapheme" }),
  state: fc.constantFrom(null, ...LISTED_STATES),
  stage: fc.constantFrom(null, ...DRAFT_STAGES),
  regionCode: fc.constantFrom(null, "100000", "310000"),
  categoryKey: fc.constantFrom(null, "mutual-aid"),
  topicKey: fc.constantFrom(null, "maternity"),
  owner: fc.constantFrom(null, "me", "none", "01990000-0000-7000-8000-000000000001"),
  mine: fc.boolean(),
  overdue: fc.boolean(),
  sort: fc.constantFrom(...ARTICLE_SORTS),
  columns: fc.subarray([...LIST_COLUMNS]),
});

test("filters come back from the address they are written into", () => {
  fc.assert(
    fc.property(filters, (wanted) => {
      expect(filtersFrom(new URLSearchParams(queryFor(wanted)))).toEqual(wanted);
    }),
  );
});

test("filters come back from the view they are kept in", () => {
  fc.assert(
    fc.property(filters, (wanted) => {
      expect(filtersOf(settingsOf(wanted))).toEqual({ ...wanted, text: wanted.text.trim() });
    }),
  );
});

test("an address that makes no sense narrows nothing", () => {
  const nonsense = new URLSearchParams(
    "state=gone&stage=done&region=1;drop&category=../x&topic=%00&mine=yes&overdue=2&owner=1&sort=id",
  );
  expect(filtersFrom(nonsense)).toEqual(NO_FILTERS);
});
