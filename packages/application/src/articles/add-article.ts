import type { Actor, ArticleDraft, ArticleOrigin } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import type { CommandContext, NewArticle, RevisionReason, Stores } from "../ports/index.ts";
import { editionContent } from "./edition-content.ts";
import { recordChange } from "./record-change.ts";
import { freeSlug } from "./slug.ts";

/** Creates an article with its first draft, revision and audit event, inside the caller's transaction. */
export async function addArticle(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  article: {
    slug: string | null;
    origin: ArticleOrigin;
    draft: ArticleDraft;
    related: RelatedList;
    reason: RevisionReason;
    stub?: NewArticle["stub"];
  },
): Promise<string> {
  const { draft, related, origin } = article;
  const id = context.newId();
  const at = context.now();
  const slug = article.slug ?? (await freeSlug(stores, draft.title));
  const createdById = actor.userId;
  await stores.articles.create({ id, slug, origin, stub: article.stub ?? null, createdById, at });
  const editionId = context.newId();
  const content = editionContent(context, draft, related);
  await stores.articles.addEdition({ id: editionId, articleId: id, number: 1, content, createdById, at });
  await stores.articles.point(id, { draftEditionId: editionId, liveEditionId: null });
  await recordChange(context, stores, actor, {
    articleId: id,
    reason: article.reason,
    action: "article.created",
    content: { draft, related },
    at,
    detail: { origin, slug },
  });
  return id;
}
