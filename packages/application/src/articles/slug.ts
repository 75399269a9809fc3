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

/** The title's slug, numbered when another article has it. */
export async function freeSlug(stores: Stores, title: string): Promise<string> {
  const base = slugOf(title);
  const taken = await stores.articles.takenSlugs(base);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
  }
}
