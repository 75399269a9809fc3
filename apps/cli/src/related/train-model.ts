import { writeFile } from "node:fs/promises";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { trainRelatedModel } from "@gongji/ranking/training";
import { rootFolder } from "../installation/root-folder.ts";
import { takeDownEditorJudgments } from "./editor-judgments-file.ts";
import { evaluateRun } from "./evaluation.ts";
import { leaveOneOutRun, seedTrainingData } from "./leave-one-out.ts";
import { EDITORS_FILE, readSeedTraining } from "./seed-training.ts";

const MODEL_FILE = `${rootFolder}packages/ranking/src/related/trained-model.json`;
/** A model may measure this much worse than the one before: less is chance. */
const TOLERANCE = 0.005;

/** What training is told. */
export interface TrainOptions {
  readonly acceptWorse?: boolean;
  /** Takes the editors' judgments of an installation down first. */
  readonly fromEditors?: boolean;
  readonly data: string;
  /** The file of editors' judgments. */
  readonly editors?: string;
  /** Where the model is written. */
  readonly out?: string;
}

/** Trains the model and writes it; false when it measures worse than the one before and nobody accepted that. */
export async function trainModel(options: TrainOptions): Promise<boolean> {
  const { editors = EDITORS_FILE, out = MODEL_FILE } = options;
  if (options.fromEditors) {
    const pairs = await takeDownEditorJudgments(options, editors);
    console.log(`${pairs} pairs judged by editors: ${editors}`);
  }
  const seeds = await readSeedTraining(editors);
  if (!seeds.ok) {
    for (const line of seeds.error) console.error(`gongji: ${line}`);
    return false;
  }
  const data = seedTrainingData(seeds.value);
  const model = trainRelatedModel(data);
  const run = leaveOneOutRun(seeds.value.edited, (articleId) => seedTrainingData(seeds.value, articleId));
  const { ndcg10, useless10 } = evaluateRun(seeds.value.edited, run).ranking.mean;
  const leaveOneOut = { ndcg10: rounded(ndcg10), useless10: rounded(useless10) };
  const before = TRAINED_MODEL.leaveOneOut;
  console.log(
    `${model.version}: nDCG@10 ${leaveOneOut.ndcg10}, useless ${leaveOneOut.useless10} on the seeds, each article left out in turn`,
  );
  console.log(`before, ${TRAINED_MODEL.version}: nDCG@10 ${before.ndcg10}, useless ${before.useless10}`);
  if (leaveOneOut.ndcg10 < before.ndcg10 - TOLERANCE && !options.acceptWorse) {
    console.error("gongji: it is worse, so nothing was written. --accept-worse writes it all the same.");
    return false;
  }
  await writeFile(out, `${JSON.stringify({ ...model, leaveOneOut }, null, 2)}\n`);
  return true;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
