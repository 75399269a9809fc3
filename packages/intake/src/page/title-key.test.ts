import { describe, expect, it } from "vitest";
import { titleKey, withoutSiteName } from "./title-key.ts";

describe("the key of a title", () => {
  it.each([
    ["医保卡可以给家人用吗？", "医保卡可以给家人用吗?"],
    ["医保卡可以给家人用吗_社保问答_新社网", "医保卡可以给家人用吗"],
    ["医保卡可以给家人用吗 - 安和健康网", "医保卡可以给家人用吗"],
    ["医保卡可以给家人用吗-武汉本地宝", "医保卡可以给家人用吗"],
    ["医保卡可以给家人用吗|新社网", "医保卡可以给家人用吗"],
    ["ＡＰＰ 怎么　激活", "app怎么激活"],
  ])("%s = %s", (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it.each([
    ["2024-2025年医保缴费标准", "2024年医保缴费标准"],
    ["生育津贴怎么领-产检费怎么报", "生育津贴怎么领"],
    ["门诊A", "门诊B"],
  ])("%s ≠ %s", (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });

  it("drops the site the page names, whatever it is called", () => {
    expect(withoutSiteName("医保断缴怎么办 - 小禾说保", "小禾说保")).toBe("医保断缴怎么办");
    expect(withoutSiteName("医保断缴怎么办 - 小禾说保")).toBe("医保断缴怎么办 - 小禾说保");
  });
});
