import { expect, test } from "vitest";
import { createPlaces } from "./places.ts";

const places = createPlaces([
  { code: "100000", name: "全国", parentCode: null },
  { code: "150000", name: "内蒙古自治区", parentCode: "100000" },
  { code: "220000", name: "吉林省", parentCode: "100000" },
  { code: "220200", name: "吉林市", parentCode: "220000" },
  { code: "222400", name: "延边朝鲜族自治州", parentCode: "220000" },
  { code: "330000", name: "浙江省", parentCode: "100000" },
  { code: "330400", name: "嘉兴市", parentCode: "330000" },
  { code: "330421", name: "嘉善县", parentCode: "330400" },
  { code: "522600", name: "黔东南苗族侗族自治州", parentCode: "100000" },
]);

test("a place is found by the name of the law and by the one people use", () => {
  expect(places.find("嘉兴的医保卡")).toEqual(["330400"]);
  expect(places.find("嘉兴市的医保卡")).toEqual(["330400"]);
  expect(places.find("内蒙古医保")).toEqual(["150000"]);
  expect(places.find("延边居民医保和黔东南居民医保")).toEqual(["222400", "522600"]);
});

test("of two places with one short name it is the higher", () => {
  expect(places.find("吉林医保")).toEqual(["220000"]);
  expect(places.find("吉林市医保")).toEqual(["220200"]);
});

test("places come in reading order, each once, and the country is none", () => {
  expect(places.find("嘉善医保在浙江，嘉善能用")).toEqual(["330421", "330000"]);
  expect(places.find("全国统一")).toEqual([]);
});

test("a text without its places says the same of any of them", () => {
  expect(places.without("嘉兴市的医保卡在浙江怎么用")).toBe("的医保卡在怎么用");
  expect(places.without("医保卡怎么用")).toBe("医保卡怎么用");
});

test("the chain leads to the country; a county nobody listed lies where its code says", () => {
  expect(places.chain("330421")).toEqual(["330421", "330400", "330000", "100000"]);
  expect(places.chain("330499")).toEqual(["330499", "330400", "330000", "100000"]);
  expect(places.chain("339900")).toEqual(["339900", "330000", "100000"]);
  expect(places.chain("990000")).toEqual(["990000", "100000"]);
  expect(places.chain("100000")).toEqual(["100000"]);
});
