import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "api-server",
    isolate: false,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: "@gongji/database/testing/setup",
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
