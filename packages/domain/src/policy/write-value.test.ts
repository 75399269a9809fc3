import { expect, test } from "vitest";
import type { PlainDate } from "../shared/index.ts";
import { startSentence, writeCount, writeDate, writeFactValue } from "./write-value.ts";

test("the columns of a table are named by the fact's words", () => {
  const spec = { unit: "table", words: { months: { zh: "月数", en: "months" } } } as const;
  const written = [{ months: 3, other: 6 }];
  expect(writeFactValue(written, written, spec, "zh-CN")).toBe("月数 3，other 6");
  expect(writeFactValue(written, written, spec, "en")).toBe("months 3, other 6");
});

test("a day is written out in both languages", () => {
  expect(writeDate("2025-01-09" as PlainDate, "zh-CN")).toBe("2025年1月9日");
  expect(writeDate("2025-12-31" as PlainDate, "en")).toBe("31 December 2025");
});

test("a fact that is a day or a list is written for readers", () => {
  expect(writeFactValue("2030-01-01", "2030-01-01", { unit: "date" }, "en")).toBe("1 January 2030");
  expect(writeFactValue("2030-01-01", "2030-01-01", { unit: "date" }, "zh-CN")).toBe("2030年1月1日");
  const words = { a: { zh: "甲", en: "one, or two" }, b: { zh: "乙", en: "three" } };
  expect(writeFactValue(["a", "b"], ["a", "b"], { unit: "list", words }, "en")).toBe("one, or two; three");
  expect(writeFactValue(["a", "b"], ["a", "b"], { unit: "list", words }, "zh-CN")).toBe("甲、乙");
});

test("an English count has its noun in the singular only for one", () => {
  expect([0, 1, 2].map((count) => writeCount(count, "month"))).toEqual(["0 months", "1 month", "2 months"]);
  const spec = { unit: "years" } as const;
  expect(writeFactValue(1, 1, spec, "en")).toBe("1 year");
  expect(writeFactValue(25, 25, spec, "en")).toBe("25 years");
  expect(writeFactValue(25, 25, spec, "zh-CN")).toBe("25年");
});

test("a phrase starts a sentence with a capital letter", () => {
  expect(startSentence("an employee")).toBe("An employee");
  expect(startSentence("the patient's own account")).toBe("The patient's own account");
});
