import { problemOf } from "@gongji/client";
import { api } from "./api.ts";

/** The title of the article at an address; null where none is on show. */
export async function articleTitle(slug: string): Promise<string | null> {
  try {
    const answer = await api().articles.bySlug.query({ slug });
    return answer.kind === "article" ? answer.article.title : null;
  } catch (error) {
    const code = problemOf(error)?.code;
    if (code === "article.not_found" || code === "input.invalid") return null;
    throw error;
  }
}
