import type { Result } from "@gongji/domain/shared";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { type JudgedSet, without } from "@gongji/ranking/training";
import { evaluateRun, evaluationLines } from "./evaluation.ts";
import { type Run, readJudgments, readPool, readRun } from "./evaluation-files.ts";
import { leaveOneOutRun, seedTrainingData } from "./leave-one-out.ts";
import { rankDocuments } from "./rank-documents.ts";
import { readRegionNames } from "./read-region-names.ts";
import { readSeedTraining } from "./seed-training.ts";

/** Which ranking of which pool to measure, and how. */
export interface EvaluateFiles {
  readonly pool: string;
  readonly qrels: string;
  readonly run?: string;
  readonly leaveOneOut?: boolean;
  readonly withoutSeeds?: boolean;
  readonly json?: boolean;
}

/** Measures a ranking and prints its figures; false, after saying why, when an input cannot be used. */
export async function evaluateFiles(options: EvaluateFiles): Promise<boolean> {
  const pool = await readPool(options.pool);
  if (!pool.ok) return complain(pool.error);
  const known = new Set(pool.value.map(({ id }) => id));
  const judgments = await readJudgments(options.qrels, known);
  if (!judgments.ok) return complain(judgments.error);
  const set = { documents: pool.value, judgments: judgments.value };
  const run = await runToMeasure(set, known, options);
  if (!run.ok) return complain(run.error);
  const evaluation = evaluateRun(set, run.value);
  if (options.json) console.log(JSON.stringify(evaluation));
  else for (const line of evaluationLines(set, evaluation)) console.log(line);
  return true;
}

async function runToMeasure(
  set: JudgedSet,
  known: ReadonlySet<string>,
  options: EvaluateFiles,
): Promise<Result<Run, string[]>> {
  const judged = Object.keys(set.judgments);
  if (options.run !== undefined) return readRun(options.run, known, judged);
  const regions = await readRegionNames();
  if (!options.leaveOneOut) {
    return { ok: true, value: rankDocuments(set.documents, regions, TRAINED_MODEL, judged) };
  }
  const seeds = await readSeedTraining();
  if (!seeds.ok) return seeds;
  const learned = options.withoutSeeds ? { sets: [], links: [], regions } : seedTrainingData(seeds.value);
  const trainingWithout = (articleId: string) => ({
    ...learned,
    sets: [without(set, articleId), ...learned.sets],
  });
  return { ok: true, value: leaveOneOutRun(set, trainingWithout) };
}

function complain(lines: readonly string[]): false {
  for (const line of lines) console.error(`gongji: ${line}`);
  return false;
}
