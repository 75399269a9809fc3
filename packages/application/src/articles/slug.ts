import { pinyin } from "pinyin-pro";
import type { Stores } from "../ports/index.ts";

const SLUG_MAX_LENGTH = 80;

/** A readable ASCII slug of a title: pinyin for Chinese, words joined by hyphens. Never empty. */
export function slugOf(title: string): string {
  const words = pinyin(title, { toneType: "none", nonZh: "consecutive", type: "array" });
  const slug = words
    .join("-")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, "");
  return slug.length >= 2 ? slug : "article";
}

/** A slug for each title, numbered where another article, or one before it, has the same. */
export async function freeSlugs(stores: Stores, titles: readonly string[]): Promise<string[]> {
  const bases = titles.map(slugOf);
  const taken = new Set(await stores.articles.takenSlugs([...new Set(bases)]));
  return bases.map((base) => {
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  });
}
