import { expect, test } from "vitest";
import { findRegion, fullRegionName, type NamedRegion } from "./find-region.ts";

const region = (code: string, name: string, nameEn: string, parentCode: string | null): NamedRegion => ({
  code,
  name,
  nameEn,
  parentCode,
});
const REGIONS = [
  region("100000", "全国", "China", null),
  region("220000", "吉林省", "Jilin", "100000"),
  region("220200", "吉林市", "Jilin City", "220000"),
  region("420000", "湖北省", "Hubei", "100000"),
  region("420100", "武汉市", "Wuhan", "420000"),
  region("420200", "黄石市", "Huangshi", "420000"),
];
const found = (text: string) => {
  const answer = findRegion(REGIONS, text);
  if (answer.kind === "one") return answer.region.code;
  return answer.kind === "none" ? null : answer.regions.map(({ code }) => code);
};

test.each([
  ["420100", "420100"],
  ["武汉市", "420100"],
  ["武汉", "420100"],
  ["湖北省武汉市", "420100"],
  ["我在武汉市", "420100"],
  [" WUHAN ", "420100"],
  ["Wuhan, Hubei", "420100"],
  ["武", "420100"],
  ["全国", "100000"],
  ["china", "100000"],
  ["吉林市", "220200"],
  ["吉林省", "220000"],
])("%s is found", (text, code) => {
  expect(found(text)).toBe(code);
});

test("a name that fits two places names both, and one that fits none is none", () => {
  expect(found("吉林")).toEqual(["220000", "220200"]);
  expect(found("")).toBeNull();
  expect(found("亚特兰蒂斯")).toBeNull();
});

test("an address has the province first in Chinese and last in English, and leads back to its region", () => {
  const byCode = new Map(REGIONS.map((at) => [at.code, at]));
  for (const at of REGIONS) {
    expect(found(fullRegionName(byCode, at, "zh-CN"))).toBe(at.code);
    expect(found(fullRegionName(byCode, at, "en"))).toBe(at.code);
  }
});
