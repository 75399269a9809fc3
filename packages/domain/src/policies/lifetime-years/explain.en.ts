import { type Explanation, writeCount, writeDate } from "../../policy/index.ts";
import type { LifetimeYears } from "./shape.ts";
import { SEXES } from "./words.ts";

function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return writeCount(rest, "month");
  return rest === 0
    ? writeCount(years, "year")
    : `${writeCount(years, "year")} and ${writeCount(rest, "month")}`;
}

/** The sentences in English. */
export const en: Explanation<LifetimeYears> = {
  headline: {
    value: ({ requiredYears, actualYears }) => {
      const actual =
        actualYears === null
          ? ""
          : ` (with ${writeCount(actualYears, "year")} actually paid in the area that provides the benefits)`;
      return `You must have contributed to employee insurance for ${requiredYears} years in total${actual} to stop paying after retirement.`;
    },
    yes: ({ missingMonths }) =>
      `Yes, contributions must continue for a further ${duration(missingMonths ?? 0)}.`,
    no: () =>
      "No, no further contributions are due. After retirement, the benefits of employee insurance continue under the rules.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    years: {
      met: (needed, given) =>
        needed === null
          ? `Men and women both need ${given} years of contributions in total.`
          : `A ${SEXES[needed].en} needs ${given} years of contributions in total.`,
      unknown: () =>
        "We could not verify an official rule on how many years of contributions are needed in this area. The law refers only to the years set by the state and gives no number.",
    },
    sex: {
      unknown: ({ men, women }) =>
        `A man needs ${men} years and a woman needs ${women} years. You have not told us the person's sex.`,
    },
    "actual-years": {
      met: (needed, given) => {
        if (needed === null)
          return "Only the total years count. There is no separate requirement for years actually paid.";
        const asked = `Of these, ${writeCount(needed, "year")} must have been actually paid in the area that provides the benefits`;
        return given === null ? `${asked}.` : `${asked}. You have actually paid ${duration(given)}.`;
      },
      unknown: (needed) =>
        needed === null
          ? "We could not verify an official rule on whether a number of years must also have been actually paid."
          : `The total years are enough, but ${needed} of them must have been actually paid in the area that provides the benefits. You have not told us how long you have actually paid.`,
    },
    paid: {
      unknown: (needed) =>
        `You need ${needed} years of contributions in total. You have not told us how long you have paid.`,
    },
    shortfall: {
      met: (needed, given) =>
        `You need ${needed.years} years of contributions in total and you have ${duration(given.cumulative)}. You still need ${duration(given.missing)}.`,
      failed: (needed, given) =>
        `You need ${needed.years} years of contributions in total and you have ${duration(given.cumulative)}, which is enough.${
          needed.actualYears === null || given.actual === null
            ? ""
            : ` You must have actually paid ${writeCount(needed.actualYears, "year")} and you have ${duration(given.actual)}, which is also enough.`
        }`,
    },
    "actual-years-open": (needed) =>
      needed === null
        ? "We could not verify whether a number of years must also have been actually paid, so you may need longer than this."
        : `In addition, ${writeCount(needed, "year")} must have been actually paid in the area that provides the benefits. You have not told us how long you have actually paid, so you may need longer than this.`,
    "claims-conflict": (count) =>
      `At least ${count} different figures can be found online. They contradict each other and none has an official source, so none of them is an answer.`,
    stepwise: ({ from, men, women }) =>
      `Before then, the required years rise step by step and we could not verify the figure for each year. From ${writeDate(from, "en")}, they are ${men} years for men and ${women} years for women.`,
    "may-pay-on": () => "If you do not have enough years when you retire, you can keep paying until you do.",
    "longer-by-approval": () =>
      "Individual pooling areas may require more years if the provincial government approves. Check with the place where you are insured.",
    "years-elsewhere-count": () =>
      "Years paid in other parts of the province count, and military service counts as years of contributions.",
  },
  quantities: { required: "Months needed", missing: "Months still needed" },
};
