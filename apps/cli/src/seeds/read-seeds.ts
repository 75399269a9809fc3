import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSeeds, type SeedFile, type Seeds } from "./parse-seeds.ts";
import { SeedError } from "./seed-problem.ts";

const LISTS = ["regions.yaml", "categories.yaml", "topics.yaml", "users.yaml"];

async function seedFile(folder: string, path: string): Promise<SeedFile> {
  const text = await readFile(join(folder, path), "utf8");
  return { path, text: text.replaceAll("\r\n", "\n") };
}

/**
 * Reads the seeds of a folder: `regions.yaml`, `categories.yaml`, `topics.yaml`, `users.yaml` and
 * `articles/*.md`. Throws a {@link SeedError} that lists every problem with its file and line.
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const lists = await readdir(folder);
  const articles = await readdir(join(folder, "articles"));
  const paths = [
    ...LISTS.filter((name) => lists.includes(name)),
    ...articles.filter((name) => name.endsWith(".md")).map((name) => `articles/${name}`),
  ];
  const parsed = parseSeeds(await Promise.all(paths.map((path) => seedFile(folder, path))));
  if (!parsed.ok) throw new SeedError(parsed.error);
  return parsed.value;
}
