import { expect, test } from "vitest";
import { calledIn, matching, nameBeingTyped, withName } from "./called-people.ts";

const people = [
  { userId: "1", name: "王芳" },
  { userId: "2", name: "王芳芳" },
  { userId: "3", name: "Li Lei" },
];

test("a name is looked for from the sign on, up to a space", () => {
  expect(nameBeingTyped("请@王", 3)).toBe("王");
  expect(nameBeingTyped("请@", 2)).toBe("");
  expect(nameBeingTyped("请@王芳 看", 6)).toBeNull();
  expect(nameBeingTyped("没有叫人", 4)).toBeNull();
});

test("a chosen name takes the place of what was typed, and the text behind the cursor stays", () => {
  expect(withName("请@王看看", 3, "王芳")).toEqual({ text: "请@王芳 看看", cursor: 5 });
});

test("whom a text calls is told by whole names, the longer one first", () => {
  expect(calledIn("@王芳芳 请看", people)).toEqual(["2"]);
  expect(calledIn("@王芳 和 @王芳芳 请看", people)).toEqual(["2", "1"]);
  expect(calledIn("问 @Li Lei", people)).toEqual(["3"]);
  expect(calledIn("王芳", people)).toEqual([]);
});

test("names that begin with what is typed come first", () => {
  expect(matching(people, "l").map(({ name }) => name)).toEqual(["Li Lei"]);
  expect(matching([{ userId: "9", name: "小王" }, ...people], "王").map(({ userId }) => userId)).toEqual([
    "1",
    "2",
    "9",
  ]);
});
