import { expect, test } from "vitest";
import { answerLifeMs } from "./answer-life.ts";
import { askedIn } from "./asked.ts";
import { localeOfPath, pathInLocale, routeOf } from "./locale.ts";
import { pathsIn } from "./paths.ts";

test("the default language is not in the address, the other one is, and each page has its twin", () => {
  for (const path of ["/", "/answers/a", "/english", "/regions/420100"]) {
    expect(localeOfPath(path)).toBe("zh-CN");
    const english = pathInLocale(path, "en");
    expect(localeOfPath(english)).toBe("en");
    expect(pathInLocale(english, "zh-CN")).toBe(path);
    expect(routeOf(english)).toBe(english);
  }
  expect(routeOf("/")).toBe("/zh-CN");
  expect(routeOf("/about")).toBe("/zh-CN/about");
  expect(routeOf("/zh-CN/about")).toBe("/zh-CN/zh-CN/about");
});

test("what an address asks for is written into the next one, and nonsense is left out", () => {
  const asked = askedIn({ region: "420100", on: "2026-02-28", utm_source: "x" });
  expect(pathsIn("en").article("a", asked)).toBe("/en/answers/a?region=420100&on=2026-02-28");
  expect(askedIn({ region: "4201", on: "2026-02-30" })).toEqual({ region: undefined, on: undefined });
  expect(pathsIn("zh-CN").article("a", {})).toBe("/answers/a");
});

test("an answer holds as long as its cache-control says, and at most a day", () => {
  const lasting = "public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400";
  expect(answerLifeMs(lasting)).toBe(86_400_000);
  expect(answerLifeMs("public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=240")).toBe(
    300_000,
  );
  expect(answerLifeMs("public, max-age=0, must-revalidate")).toBe(0);
  expect(answerLifeMs(null)).toBe(0);
});
