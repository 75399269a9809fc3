import { searchDocument } from "@gongji/ranking";
import type { ListedText, SearchEntry, Stores } from "../ports/index.ts";

/** What a listed article is found by. */
export function searchEntry({ articleId, editionId, text }: ListedText): SearchEntry {
  return { articleId, editionId, document: searchDocument(text) };
}

/** Makes articles findable as they stand now. Those that are not listed are left alone. */
export async function indexArticles({ search }: Stores, articleIds: readonly string[]): Promise<void> {
  await search.put((await search.listed(articleIds)).map(searchEntry));
}
