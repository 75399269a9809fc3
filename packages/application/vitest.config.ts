import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "application",
    include: ["src/**/*.test.ts"],
    // Pure: files that share a process cannot disturb each other, and load the rules once.
    isolate: false,
  },
});
