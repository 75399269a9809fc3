import { err, ok, type Result } from "@gongji/domain/shared";
import type { RelatedDocument } from "@gongji/ranking/related";
import type { Judgments } from "@gongji/ranking/training";
import { z } from "zod";
import { readJsonFile } from "./read-json-file.ts";

const id = z.string().min(1);
const poolSchema = z.array(
  z.object({
    id,
    title: z.string().trim().min(1),
    excerpt: z.string().nullish(),
    date: z.string().nullish(),
  }),
);
/** Grades by article and candidate. */
export const judgmentsSchema = z.record(id, z.record(id, z.int().min(0).max(3)));
const runSchema = z.record(id, z.array(id));

/** For each article the ids of those beside it, best first. */
export type Run = Readonly<Record<string, readonly string[]>>;

/** Reads a pool: articles as a page shows them, without region or topics. Every id is there once. */
export async function readPool(path: string): Promise<Result<readonly RelatedDocument[], string[]>> {
  const pool = await readJsonFile(path, poolSchema);
  if (!pool.ok) return pool;
  const twice = duplicates(pool.value.map((document) => document.id));
  if (twice.length > 0) return err(twice.map((name) => `${path}: the id ${name} stands twice.`));
  return ok(
    pool.value.map(({ id, title, excerpt }) => ({
      id,
      title,
      text: excerpt ?? "",
      regionCode: null,
      topics: [],
    })),
  );
}

/** Reads judgments about a pool. An article's grade for itself does not count and is left out. */
export async function readJudgments(
  path: string,
  known: ReadonlySet<string>,
): Promise<Result<Judgments, string[]>> {
  const judgments = await readJsonFile(path, judgmentsSchema);
  if (!judgments.ok) return judgments;
  const entries = Object.entries(judgments.value);
  const unknown = unknownIds(
    path,
    entries.flatMap(([article, grades]) => [article, ...Object.keys(grades)]),
    known,
  );
  if (unknown.length > 0) return err(unknown);
  if (entries.length === 0) return err([`${path}: nothing is judged.`]);
  return ok(Object.fromEntries(entries.map(([article, { [article]: _, ...grades }]) => [article, grades])));
}

/** Reads a run that ranks every judged article. An article in its own list does not count and is left out. */
export async function readRun(
  path: string,
  known: ReadonlySet<string>,
  judged: readonly string[],
): Promise<Result<Run, string[]>> {
  const run = await readJsonFile(path, runSchema);
  if (!run.ok) return run;
  const entries = Object.entries(run.value);
  const problems = [
    ...unknownIds(
      path,
      entries.flatMap(([article, ids]) => [article, ...ids]),
      known,
    ),
    ...entries.flatMap(([article, ids]) =>
      duplicates(ids).map((name) => `${path}: ${article} lists ${name} twice.`),
    ),
    ...judged
      .filter((article) => !run.value[article])
      .map((article) => `${path}: there is no list for ${article}.`),
  ];
  if (problems.length > 0) return err(problems);
  return ok(
    Object.fromEntries(entries.map(([article, ids]) => [article, ids.filter((other) => other !== article)])),
  );
}

function unknownIds(path: string, ids: readonly string[], known: ReadonlySet<string>): string[] {
  return [...new Set(ids)]
    .filter((name) => !known.has(name))
    .map((name) => `${path}: ${name} is not in the pool.`);
}

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((name, index) => ids.indexOf(name) !== index))];
}
