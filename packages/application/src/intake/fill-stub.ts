import { type Actor, type ArticleDraft, articleState, bodyText } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import { titleKey } from "@gongji/intake";
import { editionContent } from "../articles/edition-content.ts";
import { recordChange } from "../articles/record-change.ts";
import { targetsOf, workingContent, writeDraft } from "../articles/working-edition.ts";
import type { ArticleRecord, CommandContext, Stores } from "../ports/index.ts";

/** The untouched stub with this title, or null. */
export async function findStub(stores: Stores, title: string): Promise<ArticleRecord | null> {
  const key = titleKey(title);
  if (key === "") return null;
  const articleId = (await stores.articles.findByTitleKeys([key])).get(key);
  const article = articleId === undefined ? null : await stores.articles.load(articleId);
  if (!article) return null;
  const content = workingContent(article);
  const state = articleState({
    origin: article.origin,
    hasDraft: article.draft !== null,
    hasLive: article.live !== null,
    withdrawn: article.withdrawal !== null,
    trashed: article.trashed !== null,
    bodyIsEmpty: bodyText(content.draft.body) === "",
  });
  return state === "stub" && targetsOf(content.related).length === 0 ? article : null;
}

/** Writes an imported page into the stub its title had, so that links to the stub lead to it. Answers the id. */
export async function fillStub(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  stub: ArticleRecord,
  draft: ArticleDraft,
  related: RelatedList,
): Promise<string> {
  const at = context.now();
  const own = { ...related, pins: related.pins.filter((pin) => pin.articleId !== stub.id) };
  await stores.articles.claim({
    articleId: stub.id,
    expectedVersion: stub.version,
    at,
    actorId: actor.userId,
  });
  await writeDraft(context, stores, actor, stub, editionContent(context, draft, own));
  await recordChange(context, stores, actor, {
    articleId: stub.id,
    reason: "imported",
    action: "article.stub_filled",
    content: { draft, related: own },
    at,
  });
  return stub.id;
}
