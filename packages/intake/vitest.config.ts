import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "intake",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Pure: files that share a process cannot disturb each other, and load the rules once.
    isolate: false,
  },
});
