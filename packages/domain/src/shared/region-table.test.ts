import { expect, test } from "vitest";
import { parseRegionCode, type RegionCode } from "./region-code.ts";
import { type Region, RegionTable } from "./region-table.ts";

function code(text: string): RegionCode {
  const parsed = parseRegionCode(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
const region = (text: string, level: Region["level"], parent: string | null): Region => ({
  code: code(text),
  name: { zh: text, en: text },
  level,
  parent: parent === null ? null : code(parent),
  span: { from: null, to: null },
});
const built = RegionTable.create([
  region("100000", "country", null),
  region("420000", "province", "100000"),
  region("420100", "prefecture", "420000"),
  region("310000", "province", "100000"),
]);
if (!built.ok) throw new Error("no tree");
const table = built.value;

test("a county that is not listed belongs to the prefecture its code names", () => {
  expect(table.chain(code("420106"))).toEqual(["420106", "420100", "420000", "100000"]);
  expect(table.poolingAreaOf(code("420106"))).toBe("420100");
  expect(table.distance(code("420106"), code("420102"))).toBe("same-pooling-area");
});

test("a district of a municipality belongs to it, and pools with it", () => {
  expect(table.chain(code("310104"))).toEqual(["310104", "310000", "100000"]);
  expect(table.distance(code("310104"), code("310000"))).toBe("same-pooling-area");
});

test("a prefecture that is not listed belongs to its province; a province that is not, only to the country", () => {
  expect(table.chain(code("420500"))).toEqual(["420500", "420000", "100000"]);
  expect(table.chain(code("990100"))).toEqual(["990100", "100000"]);
  expect([table.knows(code("420106")), table.knows(code("990100")), table.knows(code("990000"))]).toEqual([
    true,
    false,
    false,
  ]);
});
