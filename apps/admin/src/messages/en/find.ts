import type { Messages } from "../zh-CN/index.ts";

export const find: Messages["find"] = {
  label: "Find and replace",
  sought: "Find",
  words: "Replace with",
  matchCase: "Match case",
  previous: "Previous",
  next: "Next",
  none: "Not found",
  many: (count) => `over ${count}`,
  place: (current, count) => `${current} of ${count}`,
  replace: "Replace",
  replaceAll: "Replace all",
  replaced: (count) => `Replaced ${count} times`,
  undo: "Undo",
  close: "Close the search",
};
