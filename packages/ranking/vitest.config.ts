import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "ranking",
    include: ["src/**/*.test.ts"],
    // Pure: files that share a process cannot disturb each other, and load the rules once.
    isolate: false,
  },
});
