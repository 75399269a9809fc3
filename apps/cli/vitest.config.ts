import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "cli",
    include: ["src/**/*.test.ts"],
    globalSetup: "@gongji/database/testing/setup",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
