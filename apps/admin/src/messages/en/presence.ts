import type { Messages } from "../zh-CN/index.ts";

export const presence: Messages["presence"] = {
  here: "Who else is here",
  editing: (name) => `${name} is editing`,
  reading: (name) => `${name} is reading`,
  more: (count) => `and ${count} more`,
  and: ", ",
  merge: (names) =>
    `${names} is editing this article too. No need to wait: changes in different places are merged automatically. If you both change the same place, whoever saves later chooses, and both versions stay in the history.`,
};
