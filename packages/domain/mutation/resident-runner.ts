import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type StrykerOptions,
} from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import type { ProvidedContext } from "vitest";
import { z } from "zod";
import { type CollectedTest, collect } from "./collected-tests.ts";

const STAND_IN = new URL("./collected-tests.ts", import.meta.url).href;

/** Not Stryker's own `testFiles`: with those it would not load a file anew for a mutant in what runs on loading. */
const optionsSchema = z.object({ testFiles: z.array(z.string()) });
/** What Stryker allows in the options besides its own. */
export const strykerValidationSchema = z.toJSONSchema(z.object({ resident: optionsSchema }));

/** Every mutant meets the same random questions, so that two runs give one score. */
const SEED = 20_260_101;

/** Of the limit Stryker sets: a loop that goes round ten times as often as in all tests together has no end. */
const ENDLESS = 0.1;

const stryker: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: stryker });

/**
 * Runs the tests of a target over and over in one process that keeps everything loaded. Starting a worker for every
 * mutant takes many times longer than the tests do, and nearly all of it goes into loading what no mutant touches.
 */
class ResidentRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #testFiles: readonly string[];
  #tests: readonly CollectedTest[] | null = null;
  #yaml: ProvidedContext["yaml"] | null = null;
  #generation = 0;

  constructor(options: StrykerOptions) {
    this.#testFiles = optionsSchema.parse(options.resident).testFiles;
    fc.configureGlobal({ seed: SEED });
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const own = pathToFileURL(join(process.cwd(), "packages/domain/")).href;
    registerHooks({
      resolve: (specifier, context, next) => {
        if (specifier === "vitest" && context.parentURL !== STAND_IN)
          return { url: STAND_IN, shortCircuit: true };
        const resolved = next(specifier, context);
        const reloads = resolved.url.startsWith(own) && !resolved.url.includes("/node_modules/");
        return reloads ? { ...resolved, url: `${resolved.url}?generation=${this.#generation}` } : resolved;
      },
    });
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.#loaded();
    const results: TestResult[] = [];
    for (const test of tests) {
      stryker.currentTestId = test.name;
      results.push(await runTest(test));
    }
    delete stryker.currentTestId;
    const { mutantCoverage } = stryker;
    return { status: DryRunStatus.Complete, tests: results, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, mutantActivation, reloadEnvironment } = options;
    const hitLimit = options.hitLimit === undefined ? undefined : options.hitLimit * ENDLESS;
    stryker.hitCount = 0;
    if (hitLimit === undefined) delete stryker.hitLimit;
    else stryker.hitLimit = hitLimit;
    if (reloadEnvironment) this.#tests = null;
    if (mutantActivation === "static") stryker.activeMutant = activeMutant.id;
    else delete stryker.activeMutant;
    try {
      const tests = await this.#loaded();
      stryker.activeMutant = activeMutant.id;
      const results = await runUntilFailure(
        tests.filter(({ name }) => testFilter === undefined || testFilter.includes(name)),
      );
      const limit = determineHitLimitReached(stryker.hitCount, hitLimit);
      return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests: results });
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    }
  }

  async #loaded(): Promise<readonly CollectedTest[]> {
    if (this.#tests) return this.#tests;
    this.#generation++;
    const importFile = (file: string) => import(pathToFileURL(join(process.cwd(), file)).href);
    if (!this.#yaml) {
      const { readYaml }: typeof import("../test/provide-yaml.ts") = await importFile(
        "packages/domain/test/provide-yaml.ts",
      );
      this.#yaml = readYaml();
    }
    this.#tests = await collect(
      async () => {
        for (const file of this.#testFiles) await importFile(file);
      },
      { yaml: this.#yaml },
    );
    return this.#tests;
  }
}

async function runTest(test: CollectedTest): Promise<TestResult> {
  const { name } = test;
  const began = performance.now();
  const base = (): Omit<TestResult, "status"> => ({ id: name, name, timeSpentMs: performance.now() - began });
  try {
    await test.run();
    return { ...base(), status: TestStatus.Success };
  } catch (error) {
    return { ...base(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

async function runUntilFailure(tests: readonly CollectedTest[]): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = await runTest(test);
    results.push(result);
    if (result.status === TestStatus.Failed) break;
  }
  return results;
}

/** The plugin Stryker loads. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "resident", ResidentRunner)];
