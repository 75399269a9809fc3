import { expect, test } from "vitest";
import { writeFactValue } from "./write-value.ts";

test("the columns of a table are named by the fact's words", () => {
  const spec = { unit: "table", words: { months: { zh: "月数", en: "months" } } } as const;
  const written = [{ months: 3, other: 6 }];
  expect(writeFactValue(written, written, spec, "zh-CN")).toBe("月数 3，other 6");
  expect(writeFactValue(written, written, spec, "en")).toBe("months 3, other 6");
});
