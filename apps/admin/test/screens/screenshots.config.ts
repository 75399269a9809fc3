import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  test: {
    name: "screenshots",
    include: ["test/screens/take-screenshots.ts"],
    globalSetup: "@gongji/database/testing/setup",
    hookTimeout: 240_000,
  },
});
