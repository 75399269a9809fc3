import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "domain",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: "test/provide-yaml.ts",
    testTimeout: 60_000,
    // Pure: files that share a process cannot disturb each other, and load the rules once.
    isolate: false,
  },
});
