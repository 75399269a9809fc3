import { type JudgedSet, type TrainingData, trainRelatedModel, without } from "@gongji/ranking/training";
import type { Run } from "./evaluation-files.ts";
import { rankDocuments } from "./rank-documents.ts";
import { type SeedTraining, seedLinks } from "./seed-training.ts";

/** Ranks each judged article by a model that has never seen its judgments. */
export function leaveOneOutRun(set: JudgedSet, trainingWithout: (articleId: string) => TrainingData): Run {
  const runs = Object.keys(set.judgments).map((articleId) => {
    const data = trainingWithout(articleId);
    return rankDocuments(set.documents, data.regions, trainRelatedModel(data), [articleId]);
  });
  return Object.assign({}, ...runs);
}

/** The training data of the model, without what is known of one seed article. */
export function seedTrainingData(seeds: SeedTraining, leftOut: string | null = null): TrainingData {
  const kept = (set: JudgedSet) => (leftOut === null ? set : without(set, leftOut));
  // An installation's editors judge the same article under an id of its own.
  const title = seeds.articles.find(({ slug }) => slug === leftOut)?.draft.title;
  const twin = seeds.editors?.documents.find((document) => document.title === title);
  const editors = seeds.editors && (twin ? without(seeds.editors, twin.id) : seeds.editors);
  return {
    sets: [kept(seeds.edited), kept(seeds.bare), ...(editors ? [editors] : [])],
    links: seedLinks(seeds.articles, leftOut),
    regions: seeds.regions,
  };
}
