import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "site",
    include: ["{src,test}/**/*.test.{ts,tsx}"],
    globalSetup: "@gongji/database/testing/setup",
    testTimeout: 30_000,
    hookTimeout: 240_000,
  },
});
