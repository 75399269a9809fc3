import { ARTICLE_STATES } from "@gongji/domain/article";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filtersFrom, type ListFilters, NO_FILTERS, queryFor } from "./list-filters.ts";

const filters: fc.Arbitrary<ListFilters> = fc.record({
  text: fc.string({ maxLength: 40, unit: "grapheme" }),
  state: fc.constantFrom(null, ...ARTICLE_STATES),
  regionCode: fc.constantFrom(null, "100000", "310000"),
  categoryKey: fc.constantFrom(null, "mutual-aid"),
  topicKey: fc.constantFrom(null, "maternity"),
  mine: fc.boolean(),
  overdue: fc.boolean(),
});

test("filters come back from the address they are written into", () => {
  fc.assert(
    fc.property(filters, (wanted) => {
      expect(filtersFrom(new URLSearchParams(queryFor(wanted)))).toEqual(wanted);
    }),
  );
});

test("an address that makes no sense narrows nothing", () => {
  const nonsense = new URLSearchParams("state=gone&region=1;drop&category=../x&topic=%00&mine=yes&overdue=2");
  expect(filtersFrom(nonsense)).toEqual(NO_FILTERS);
});
