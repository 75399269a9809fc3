import { writeFile } from "node:fs/promises";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { trainRelatedModel } from "@gongji/ranking/training";
import { rootFolder } from "../installation/root-folder.ts";
import { evaluateRun } from "./evaluation.ts";
import { leaveOneOutRun, seedTrainingData } from "./leave-one-out.ts";
import { readSeedTraining } from "./seed-training.ts";

const MODEL_FILE = `${rootFolder}packages/ranking/src/related/trained-model.json`;
/** A model may measure this much worse than the one before: less is chance. */
const TOLERANCE = 0.005;

/** Trains the model and writes it; false when it measures worse than the one before and nobody accepted that. */
export async function trainModel(acceptWorse: boolean): Promise<boolean> {
  const seeds = await readSeedTraining();
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
  if (leaveOneOut.ndcg10 < before.ndcg10 - TOLERANCE && !acceptWorse) {
    console.error("gongji: it is worse, so nothing was written. --accept-worse writes it all the same.");
    return false;
  }
  await writeFile(MODEL_FILE, `${JSON.stringify({ ...model, leaveOneOut }, null, 2)}\n`);
  return true;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
