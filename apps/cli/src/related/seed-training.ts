import { existsSync } from "node:fs";
import { err, ok, type Result } from "@gongji/domain/shared";
import type { RelatedDocument } from "@gongji/ranking/related";
import type { EditorLink, JudgedSet, Judgments, TrainingData } from "@gongji/ranking/training";
import type { ArticleSeed } from "../seeds/article-seed.ts";
import { readSeeds } from "../seeds/read-seeds.ts";
import { seedsFolder } from "../seeds/seeds-folder.ts";
import { readEditorJudgments } from "./editor-judgments-file.ts";
import { readJudgments } from "./evaluation-files.ts";

/** What the seeds teach: their articles, judged, and the links their editors set. */
export interface SeedTraining {
  /** The articles with everything an editor said about them. */
  readonly edited: JudgedSet;
  /** The same articles as an import finds them: no region, no topics. Rankings have to work for both. */
  readonly bare: JudgedSet;
  /** What the editors of an installation thought, where it has been taken down in a file. */
  readonly editors: JudgedSet | null;
  readonly articles: readonly ArticleSeed[];
  readonly regions: TrainingData["regions"];
}

/** Where the judgments of an installation's editors are taken down. */
export const EDITORS_FILE = `${seedsFolder}/judgments/editors.json`;
/** The judgments of the seeds, relative to the seeds folder. */
const JUDGMENTS = "judgments/related.json";

/** Reads what the seeds teach, and the file of editors' judgments where there is one. */
export async function readSeedTraining(
  editorsFile: string = EDITORS_FILE,
): Promise<Result<SeedTraining, string[]>> {
  const { articles, regions } = await readSeeds(seedsFolder);
  const known = new Set(articles.map(({ slug }) => slug));
  const judgments = await readJudgments(`${seedsFolder}/${JUDGMENTS}`, known);
  if (!judgments.ok) return err(judgments.error);
  const editors = existsSync(editorsFile) ? await readEditorJudgments(editorsFile) : ok(null);
  if (!editors.ok) return editors;
  const set = (documents: readonly RelatedDocument[], grades: Judgments) => ({
    documents,
    judgments: grades,
  });
  return ok({
    edited: set(articles.map(editedDocument), judgments.value),
    bare: set(articles.map(bareDocument), judgments.value),
    editors: editors.value,
    articles,
    regions,
  });
}

/** The links between seed articles by kind; those out of `leftOut` are left out. */
export function seedLinks(articles: readonly ArticleSeed[], leftOut: string | null = null): EditorLink[] {
  const topics = new Map(articles.map(({ slug, draft }) => [slug, draft.topicKeys]));
  return articles
    .filter(({ slug }) => slug !== leftOut)
    .flatMap(({ draft, related }) =>
      related.map((slug) => ({ from: draft.topicKeys, to: topics.get(slug) ?? [] })),
    );
}

function editedDocument({ slug, draft }: ArticleSeed): RelatedDocument {
  const { title, question, shortAnswer, regionCode, topicKeys } = draft;
  return { id: slug, title, text: `${question}\n${shortAnswer}`, regionCode, topics: topicKeys };
}

function bareDocument({ slug, draft }: ArticleSeed): RelatedDocument {
  return { id: slug, title: draft.title, text: draft.shortAnswer, regionCode: null, topics: [] };
}
