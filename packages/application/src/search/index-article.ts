import { searchDocument } from "@gongji/ranking";
import type { Stores } from "../ports/index.ts";

/** Makes a listed article findable as it stands now. One that is not listed is left alone. */
export async function indexArticle({ search }: Stores, articleId: string): Promise<void> {
  const listed = await search.listed(articleId);
  if (!listed) return;
  const { editionId, text } = listed;
  await search.put([{ articleId, editionId, document: searchDocument(text) }]);
}
