import type { Messages } from "../zh-CN/index.ts";

export const search: Messages["search"] = {
  title: "Search",
  titleOf: (text) => `Search: ${text}`,
  heading: "Search results",
  region: "Where you are insured",
  anyRegion: "Any region",
  category: "Category",
  anyCategory: "All categories",
  hint: "Answers are in Chinese: ask in Chinese, in pinyin or by initials.",
  askPolicies: "Work out your own case in English",
  alike: (from, to) => `Nothing has “${from}”; “${to}” was searched for instead.`,
  some: (words) => `No answer has all of what you typed. These results lack: ${words}.`,
  missing: (words) => `Lacks: ${words}`,
  nothing: "No answer found",
  nothingHint: "Try other words, or fewer. You can also look through the categories.",
  tryInstead: "You could try these words",
  didYouMean: "Did you mean",
  between: ", ",
  suggestions: "Suggestions",
};
