import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import type { Mention, Thread } from "./comment-dto.ts";

/** The threads of an article, the newest first. */
export async function listComments(
  reader: EditorReader,
  actor: Actor,
  { articleId }: { readonly articleId: string },
): Promise<Thread[]> {
  authorise(actor, "article.comment");
  return [...(await reader.threads(articleId))];
}

/** Comments that call the asker in threads that are still open, the newest first. */
export async function listMentions(reader: EditorReader, actor: Actor): Promise<Mention[]> {
  authorise(actor, "article.comment");
  return actor.userId === null ? [] : [...(await reader.mentions(actor.userId))];
}
