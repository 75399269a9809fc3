import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "cli",
    include: ["src/**/*.test.ts"],
    globalSetup: "@gongji/database/testing/setup",
    // A first start builds the apps.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
