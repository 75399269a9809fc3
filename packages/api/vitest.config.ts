import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "api",
    isolate: false,
    include: ["{src,test}/**/*.test.ts"],
    globalSetup: "@gongji/database/testing/setup",
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
});
