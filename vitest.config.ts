import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes a minute or more, the longest first: begun last, it would keep one worker alone with it. */
const LONGEST = [
  "apps/admin/test/administration.test.ts",
  "apps/cli/src/start/start.test.ts",
  "packages/api/test/permissions/permission-matrix.test.ts",
  "apps/admin/test/nothing-lost.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "apps/*/vitest.config.ts"],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
