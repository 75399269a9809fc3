import { err, ok, type Result } from "@gongji/domain/shared";
import { type ArticleSeed, parseArticle } from "./article-seed.ts";
import { referenceProblems } from "./check-references.ts";
import { parseList } from "./parse-list.ts";
import type { SeedProblem } from "./seed-problem.ts";
import {
  type CategorySeed,
  categoryRule,
  type RegionSeed,
  regionRule,
  type TopicSeed,
  topicRule,
  type UserSeed,
  userRule,
} from "./taxonomy-seeds.ts";

/** A file of the seeds: its path relative to the seeds folder, and its text. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything a new installation starts with. Parents stand before their regions; articles are in order of slug. */
export interface Seeds {
  readonly regions: readonly RegionSeed[];
  readonly categories: readonly CategorySeed[];
  readonly topics: readonly TopicSeed[];
  readonly users: readonly UserSeed[];
  readonly articles: readonly ArticleSeed[];
}

function inOrder(one: { path: string }, other: { path: string }): number {
  return one.path < other.path ? -1 : 1;
}

/** Reads the seeds from their files, or says everything that is wrong with them, over all files at once. */
export function parseSeeds(files: readonly SeedFile[]): Result<Seeds, SeedProblem[]> {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  const regions = parseList("regions.yaml", textOf("regions.yaml"), regionRule);
  const categories = parseList("categories.yaml", textOf("categories.yaml"), categoryRule);
  const topics = parseList("topics.yaml", textOf("topics.yaml"), topicRule);
  const users = parseList("users.yaml", textOf("users.yaml"), userRule);

  const articleFiles = files.filter((file) => file.path.startsWith("articles/")).toSorted(inOrder);
  const parsed = articleFiles.map((file) => parseArticle(file.path, file.text));
  const articles = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  const problems = [
    ...[regions, categories, topics, users].flatMap((list) => list.problems),
    ...parsed.flatMap((result) => (result.ok ? [] : result.error)),
    ...referenceProblems(articles, {
      regions: new Set(regions.items.map((region) => region.code)),
      categories: new Set(categories.items.map((category) => category.key)),
      topics: new Set(topics.items.map((topic) => topic.key)),
      articleFiles: new Set(articleFiles.map((file) => file.path)),
    }),
  ];
  if (problems.length > 0) return err(problems);
  return ok({
    regions: regions.items,
    categories: categories.items,
    topics: topics.items,
    users: users.items,
    articles: articles.map((article) => article.seed),
  });
}
