import type { Explanation } from "../../policy/index.ts";
import type { LifetimeYears } from "./shape.ts";
import { SEXES } from "./words.ts";

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return plural(rest, "month");
  return rest === 0 ? plural(years, "year") : `${plural(years, "year")} ${plural(rest, "month")}`;
}

/** The sentences in English. */
export const en: Explanation<LifetimeYears> = {
  headline: {
    value: ({ requiredYears, actualYears }) => {
      const actual =
        actualYears === null ? "" : `, ${actualYears} of them actually paid at the place of benefit`;
      return `Contributions end at retirement after ${requiredYears} years in all${actual}.`;
    },
    yes: ({ missingMonths }) => `Yes, contributions go on: ${duration(missingMonths ?? 0)} missing.`,
    no: () => "No further contributions are due; the benefits of employee insurance go on after retirement.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    years: {
      met: (needed, given) =>
        needed === null
          ? `Men and women need ${given} years in all.`
          : `A ${SEXES[needed].en} needs ${given} years in all.`,
      unknown: () =>
        "How many years are needed there is not verified; the law speaks of the years set by the state and gives no number.",
    },
    sex: { unknown: ({ men, women }) => `A man needs ${men} years, a woman ${women}; the sex is not said.` },
    "actual-years": {
      met: (needed, given) => {
        if (needed === null) return "Only the years in all count; no actual years are asked for besides.";
        const asked = `Of them ${needed} years must be actually paid at the place of benefit`;
        return given === null ? `${asked}.` : `${asked}; there are ${duration(given)}.`;
      },
      unknown: (needed) =>
        needed === null
          ? "Whether actual years are asked for besides is not verified."
          : `The years in all are enough, but ${needed} of them must be actually paid at the place of benefit; it is not said how many are.`,
    },
    paid: {
      unknown: (needed) => `${needed} years in all are needed; it is not said how long has been paid.`,
    },
    shortfall: {
      met: (needed, given) =>
        `${needed.years} years in all are needed, ${duration(given.cumulative)} are paid; ${duration(given.missing)} missing.`,
      failed: (needed, given) =>
        `${needed.years} years in all are needed, ${duration(given.cumulative)} are paid; that is enough.${
          needed.actualYears === null || given.actual === null
            ? ""
            : ` So are the actual years: ${needed.actualYears} needed, ${duration(given.actual)} paid.`
        }`,
    },
    "actual-years-open": (needed) =>
      needed === null
        ? "Whether actual years are asked for besides is not verified, so more may be missing."
        : `Besides, ${needed} years must be actually paid at the place of benefit; it is not said how many are, so more may be missing.`,
    "claims-conflict": (count) =>
      `At least ${count} different figures are about, which contradict each other and have no official text; none is an answer.`,
    stepwise: ({ from, men, women }) =>
      `Before that the years rise step by step, and the steps are not verified; from ${from} they are ${men} for men and ${women} for women.`,
    "may-pay-on": () => "Who has too few years at retirement may pay until they are reached.",
    "longer-by-approval": () =>
      "Single pooling areas may ask for more with the approval of the provincial government; ask where you are insured.",
    "years-elsewhere-count": () =>
      "Years in other cities of the province count, and so do years in the army.",
  },
  quantities: { required: "months needed", missing: "months missing" },
};
