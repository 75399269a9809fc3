import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "intake", include: ["src/**/*.test.ts", "test/**/*.test.ts"] },
});
