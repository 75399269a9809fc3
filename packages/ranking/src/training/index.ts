export { bm25Ranker, type Ranker, randomMeasures, trigramRanker } from "./baselines.ts";
export { type EditorVerdict, editorGrades } from "./editor-judgments.ts";
export { type JudgedSet, type Judgments, without } from "./judged-set.ts";
export { type EditorLink, kindLinks } from "./kind-links.ts";
export { type Measures, meanMeasures, measureRanking } from "./measures.ts";
export { RIDGE_PENALTY, type TrainingData, trainRelatedModel } from "./train-related-model.ts";
