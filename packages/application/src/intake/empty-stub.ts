import type { Actor } from "@gongji/domain/article";
import { editionContent } from "../articles/edition-content.ts";
import { recordChange } from "../articles/record-change.ts";
import { writeDraft } from "../articles/working-edition.ts";
import type { CommandContext, Stores } from "../ports/index.ts";

/** Makes an article that an import filled the stub again that it was; the imported text stays in its history. */
export async function emptyStub(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  articleId: string,
): Promise<void> {
  const article = await stores.articles.load(articleId);
  const content = await stores.imports.contentBefore(articleId);
  if (!article || !content) throw new Error(`Article ${articleId} has nothing from before it was imported.`);
  const at = context.now();
  await stores.articles.claim({ articleId, expectedVersion: article.version, at, actorId: actor.userId });
  await writeDraft(context, stores, actor, article, editionContent(context, content.draft, content.related));
  await recordChange(context, stores, actor, {
    articleId,
    reason: "restored",
    action: "article.stub_emptied",
    content,
    at,
  });
}
