import type { Messages } from "../zh-CN/index.ts";

export const presence: Messages["presence"] = {
  here: "Who else is here",
  editing: (name) => `${name} is editing`,
  reading: (name) => `${name} is reading`,
  more: (count) => `and ${count} more`,
  and: ", ",
  merge: (names) =>
    `${names} is changing this article too; there is no need to wait. Changes in different places come together by themselves. Where both changed the same place, whoever saves later chooses, and both texts stay in the history.`,
};
