import type { Messages } from "../zh-CN/index.ts";

export const find: Messages["find"] = {
  label: "Find and replace",
  sought: "Find",
  words: "Replace with",
  matchCase: "Match case",
  previous: "Previous",
  next: "Next",
  none: "No results",
  many: (count) => `over ${count}`,
  place: (current, count) => `${current} of ${count}`,
  replace: "Replace",
  replaceAll: "Replace all",
  replaced: (count) => `Replaced ${count} ${count === 1 ? "time" : "times"}`,
  undo: "Undo",
  close: "Close the search",
};
