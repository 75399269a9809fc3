import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "database",
    isolate: false,
    include: ["{src,test}/**/*.test.ts"],
    globalSetup: ["@gongji/database/testing/setup", "../domain/test/provide-yaml.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
