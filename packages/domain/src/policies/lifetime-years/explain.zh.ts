import { type Explanation, writeDate } from "../../policy/index.ts";
import type { LifetimeYears } from "./shape.ts";
import { SEXES } from "./words.ts";

function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest}个月`;
  return rest === 0 ? `${years}年` : `${years}年${rest}个月`;
}

/** The sentences in Chinese. */
export const zh: Explanation<LifetimeYears> = {
  headline: {
    value: ({ requiredYears, actualYears }) => {
      const actual = actualYears === null ? "" : `，其中在待遇享受地实际缴费满${actualYears}年`;
      return `职工医保累计须缴满${requiredYears}年${actual}，退休后才不用再缴。`;
    },
    yes: ({ missingMonths }) => `还要继续缴，还差${duration(missingMonths ?? 0)}。`,
    no: () => "不用再缴，退休后按规定享受职工医保待遇。",
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    years: {
      met: (needed, given) =>
        needed === null ? `男女都须累计缴满${given}年。` : `${SEXES[needed].zh}职工须累计缴满${given}年。`,
      unknown: () => "当地须累计缴满多少年，没有核实到官方规定；法律只说按国家规定的年限，没有写数字。",
    },
    sex: {
      unknown: ({ men, women }) => `男职工须缴满${men}年，女职工须缴满${women}年；没有说明性别。`,
    },
    "actual-years": {
      met: (needed, given) => {
        if (needed === null) return "规定只看累计年限，没有另外要求实际缴费年限。";
        const asked = `其中须在待遇享受地实际缴费满${needed}年`;
        return given === null ? `${asked}。` : `${asked}，您已实际缴费${duration(given)}。`;
      },
      unknown: (needed) =>
        needed === null
          ? "是否另有实际缴费年限的要求，没有核实到官方规定。"
          : `累计年限已满，但其中须在待遇享受地实际缴费满${needed}年；没有说明实际缴了多久。`,
    },
    paid: { unknown: (needed) => `须累计缴满${needed}年；没有说明已经缴了多久。` },
    shortfall: {
      met: (needed, given) =>
        `累计须缴满${needed.years}年，已缴${duration(given.cumulative)}；还差${duration(given.missing)}。`,
      failed: (needed, given) =>
        `累计须缴满${needed.years}年，已缴${duration(given.cumulative)}，已经满了。${
          needed.actualYears === null || given.actual === null
            ? ""
            : `实际缴费须满${needed.actualYears}年，已有${duration(given.actual)}，也满了。`
        }`,
    },
    "actual-years-open": (needed) =>
      needed === null
        ? "是否另有实际缴费年限的要求没有核实到，所差时间可能更长。"
        : `此外须在待遇享受地实际缴费满${needed}年，没有说明实际缴了多久，所差时间可能更长。`,
    "claims-conflict": (count) => `网上流传的数字至少有${count}种，互相矛盾，都没有官方原文，不能作为答案。`,
    stepwise: ({ from, men, women }) =>
      `在此以前年限逐步提高，各年的数字没有核实到；自${writeDate(from, "zh-CN")}起统一为男${men}年、女${women}年。`,
    "may-pay-on": () => "退休时不足年限的，可以缴费至规定年限。",
    "longer-by-approval": () => "个别统筹区经省政府批准可以适当延长年限，请向参保地确认。",
    "years-elsewhere-count": () => "省内各地的缴费年限互认，军龄视同缴费。",
  },
  quantities: { required: "须缴月数", missing: "还差月数" },
};
