import {
  bm25Ranker,
  type JudgedSet,
  type Measures,
  meanMeasures,
  measureRanking,
  randomMeasures,
  trigramRanker,
} from "@gongji/ranking/training";
import type { Run } from "./evaluation-files.ts";

/** How good a ranking is: for each judged article, and in the mean. */
export interface RankingFigures {
  readonly queries: Readonly<Record<string, Measures>>;
  readonly mean: Measures;
}

/** A ranking beside what anybody could have. */
export type Evaluation = Readonly<Record<"ranking" | "bm25" | "trigram" | "random", RankingFigures>>;

/** Measures a run against judgments, and the same of BM25, of trigrams and of chance. */
export function evaluateRun(set: JudgedSet, run: Run): Evaluation {
  const bm25 = bm25Ranker(set.documents);
  const trigram = trigramRanker(set.documents);
  const ids = set.documents.map(({ id }) => id);
  const figures = (measure: (articleId: string, grades: Readonly<Record<string, number>>) => Measures) => {
    const queries = Object.fromEntries(
      Object.entries(set.judgments).map(([articleId, grades]) => [articleId, measure(articleId, grades)]),
    );
    return { queries, mean: meanMeasures(Object.values(queries)) };
  };
  return {
    ranking: figures((articleId, grades) => measureRanking(run[articleId] ?? [], grades)),
    bm25: figures((articleId, grades) => measureRanking(bm25(articleId), grades)),
    trigram: figures((articleId, grades) => measureRanking(trigram(articleId), grades)),
    random: figures((articleId, grades) =>
      randomMeasures(
        ids.filter((id) => id !== articleId),
        grades,
      ),
    ),
  };
}

const COLUMNS = [
  ["nDCG@5", "ndcg5"],
  ["nDCG@10", "ndcg10"],
  ["P@5", "precision5"],
  ["useless@10", "useless10"],
] as const;
const RANKERS = ["ranking", "bm25", "trigram", "random"] as const;

/** The evaluation as a table: a line for each ranker in the mean, then for each judged article. */
export function evaluationLines(set: JudgedSet, evaluation: Evaluation): string[] {
  const titles = new Map(set.documents.map(({ id, title }) => [id, title]));
  const line = (label: string, measures: Measures, after: string) =>
    `${label.padEnd(12)}${COLUMNS.map(([, key]) => measures[key].toFixed(3).padStart(11)).join("")}  ${after}`.trimEnd();
  const widest = Math.max(11, ...Object.keys(set.judgments).map((id) => id.length));
  const heading = `${"".padEnd(12)}${COLUMNS.map(([name]) => name.padStart(11)).join("")}`;
  return [
    `Mean of ${Object.keys(set.judgments).length} judged articles`,
    heading,
    ...RANKERS.map((ranker) => line(ranker, evaluation[ranker].mean, "")),
    "",
    "Ranking by article (nDCG@10 of BM25 behind it)",
    `${"".padEnd(widest + 1)}${heading.slice(12)}`,
    ...Object.entries(evaluation.ranking.queries).map(([id, measures]) => {
      const bm25 = evaluation.bm25.queries[id]?.ndcg10.toFixed(3) ?? "";
      return `${id.padEnd(widest + 1)}${line("", measures, `${bm25}  ${titles.get(id) ?? ""}`).slice(12)}`;
    }),
  ];
}
